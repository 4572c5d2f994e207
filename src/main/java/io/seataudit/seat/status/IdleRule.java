package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** No sign of activity for {@code idle-days} or longer. */
final class IdleRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.IDLE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return Silence.lasts(seat, app, seat.terms().policy().idleDays());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Silence.wordsFrom(seat, app, "idle", seat.terms().policy().idleDays());
    }
}
