package io.seataudit.seat;

/** How long there has been no sign of a seat, in words that name source and day. */
final class Silence {
    private Silence() {}

    static String words(Seat seat, Surroundings app) {
        return seat.lastSign()
                .map(sign -> "last sign on " + sign.day().orElseThrow() + " (" + sign.told() + "), "
                        + Wording.count(seat.daysInactive(app.asOf()).orElseThrow(), "day") + " ago")
                .orElse("no sign of activity");
    }
}
