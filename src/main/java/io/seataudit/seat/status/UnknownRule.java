package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** No signal at all. Also a digest that shows no recent activity: it is never called inactive. */
final class UnknownRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.UNKNOWN;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        if (seat.profile().hashed()) {
            return seat.daysSilent(app.asOf()).map(days -> days >= recent(seat)).orElse(true);
        }
        return seat.lastSign().isEmpty();
    }

    private static int recent(Seat seat) {
        return Math.min(seat.terms().policy().idleDays(), seat.terms().policy().inactiveDays());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        if (seat.profile().hashed()) {
            return "the identity is a digest, so older activity proves nothing";
        }
        if (seat.lastSign().isPresent()) {
            return "there is a sign of activity";
        }
        return seat.signs().isEmpty()
                ? "no source says anything; a blank is unknown, not never"
                : "no sign up to the as-of date";
    }
}
