package io.seataudit.people;

import io.seataudit.model.Email;
import java.util.Optional;

/**
 * Something about people that does not fit, by {@link io.seataudit.people.PeopleGaps}: {@code days} since leaving where that is the
 * matter, {@code suggestion} the likely other address (never used by itself). {@code app} is empty where no application
 * is concerned.
 */
public record PeopleGap(
        Kind kind, String app, Email email, String name, Optional<Integer> days, Email suggestion, String text) {

    /** What kind of gap. */
    public enum Kind {
        DEPARTED_WITH_SEAT,
        NO_PERSON,
        TWO_SEATS,
        SUGGESTED_ALIAS,
        EXTERNAL_DOMAIN,
        CONTRADICTION
    }
}
