package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.time.LocalDate;

/** What was used of the pool on a day, gross, and what was refunded; both not negative. */
public record DayUse(LocalDate day, Credits used, Credits refunded) {

    /** A day of which only the net is known: below zero it is a refund. */
    public static DayUse ofNet(LocalDate day, Credits net) {
        return new DayUse(day, net.max(Credits.ZERO), net.min(Credits.ZERO).negate());
    }

    /** Used less refunded. */
    public Credits net() {
        return used.minus(refunded);
    }
}
