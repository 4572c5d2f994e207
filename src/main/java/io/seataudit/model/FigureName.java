package io.seataudit.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The headline figures of an application that history keeps, each under a name that stays. */
public enum FigureName {
    /** Accounts that hold a seat. */
    SEATS,
    /** Seats with recent activity. */
    ACTIVE_SEATS,
    /** Seats to free or to review. */
    SEATS_IN_QUESTION,
    /** Seats that can be freed without a further question. */
    SEATS_TO_FREE,
    /** Seats of people who have left. */
    LEAVERS,
    /** Credits used, net of refunds. */
    CREDITS_USED,
    /** Monthly cost of the seats in question. */
    EXPOSURE,
    /** What of it can leave the bill. */
    REDUCIBLE,
    /** Reviewers' decisions on seats. */
    DECISIONS,
    /** Decisions that the exports show as carried out. */
    DECISIONS_CARRIED_OUT;

    /** The name as it is stored and published, as {@code seats-to-free}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure of a stored name; empty: this version knows none of that name. */
    public static Optional<FigureName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
    }
}
