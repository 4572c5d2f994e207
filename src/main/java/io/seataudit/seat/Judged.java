package io.seataudit.seat;

import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;

/** A seat with its verdict; {@code reason} is the clause of the rule that decided, with any caution added. */
record Judged(Seat seat, SeatStatus status, String reason, Recommendation recommendation) {
    /** Held back from what the status recommends; somebody looks at it instead. */
    Judged reviewed(String caution) {
        return new Judged(seat, status, reason + "; to review first: " + caution, Recommendation.REVIEW);
    }

    /** Whether the seat, or its licence, is on a list of what to take away. */
    boolean onRemovalList() {
        return recommendation == Recommendation.REMOVE
                || recommendation == Recommendation.REVOKE
                || recommendation == Recommendation.TAKE_LICENCE;
    }

    /** Whether the status says that this seat may have to go, whatever is recommended in the end. */
    boolean removalAtStake() {
        return switch (status) {
            case DEPARTED, UNMATCHED, DUPLICATE, STALE_INVITE, NEVER_ACTIVE, INACTIVE -> true;
            case DEPROVISIONED,
                    LICENCE_ON_DEACTIVATED,
                    EXEMPT,
                    PENDING,
                    ON_LEAVE,
                    NEW,
                    STALE_SOURCE,
                    UNKNOWN,
                    IDLE,
                    ACTIVE -> false;
        };
    }

    /** Whether nothing says that whoever holds the seat is away for good: also when nothing at all is known. */
    boolean mayBeAtWork() {
        return switch (status) {
            case DEPROVISIONED, LICENCE_ON_DEACTIVATED, DEPARTED, STALE_INVITE, NEVER_ACTIVE, INACTIVE -> false;
            case EXEMPT, UNMATCHED, DUPLICATE, PENDING, ON_LEAVE, NEW, STALE_SOURCE, UNKNOWN, IDLE, ACTIVE -> true;
        };
    }
}
