package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** No sign of activity for {@code inactive-days} or longer. */
final class InactiveRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.INACTIVE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return Silence.lasts(seat, app, seat.terms().policy().inactiveDays());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Silence.wordsFrom(seat, app, "inactive", seat.terms().policy().inactiveDays());
    }
}
