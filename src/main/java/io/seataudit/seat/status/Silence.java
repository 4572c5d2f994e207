package io.seataudit.seat.status;

import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;

/** How long there has been no sign of a seat, in words that name source and day. */
final class Silence {
    private Silence() {}

    static String words(Seat seat, Surroundings app) {
        return seat.lastSign()
                .map(sign -> sign.during()
                        .map(month -> "used within " + month + " on days that nobody tells (" + sign.told() + ")")
                        .orElseGet(() -> "last sign on " + sign.upTo().orElseThrow() + " (" + sign.told() + "), "
                                + Wording.count(seat.daysSilent(app.asOf()).orElseThrow(), "day") + " ago"))
                .orElse("no sign of activity");
    }

    /** The same, with the threshold from which a silence has a name. */
    static String wordsFrom(Seat seat, Surroundings app, String name, int days) {
        return words(seat, app) + "; " + name + " from " + Wording.count(days, "day") + " on";
    }

    /** Whether the last sign is that many days ago or more; false where there has been none. */
    static boolean lasts(Seat seat, Surroundings app, int days) {
        return seat.daysSilent(app.asOf()).filter(silent -> silent >= days).isPresent();
    }
}
