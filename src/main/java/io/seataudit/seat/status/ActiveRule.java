package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** Whatever no other rule claims. */
final class ActiveRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.ACTIVE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return true;
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Silence.words(seat, app);
    }
}
