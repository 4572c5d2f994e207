package io.seataudit.seat.status;

import io.seataudit.seat.Seat;
import java.time.LocalDate;
import java.util.function.Function;

/** How an open invitation stands, in words. */
final class Invitation {
    private Invitation() {}

    /** The words for the day of the invitation, or those for an unknown day; or that no invitation is open. */
    static String words(Seat seat, Function<LocalDate, String> since, String unknownDay) {
        if (!seat.awaitsAcceptance()) {
            return "no invitation is open";
        }
        return seat.account().invitedOn().map(since).orElse(unknownDay);
    }
}
