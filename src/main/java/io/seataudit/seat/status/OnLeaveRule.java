package io.seataudit.seat.status;

import io.seataudit.model.PersonStatus;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** The person is on leave. */
final class OnLeaveRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.ON_LEAVE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.person()
                .filter(person -> person.status() == PersonStatus.LEAVE)
                .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return applies(seat, app) ? "on leave, according to the people files" : "the people files tell of no leave";
    }
}
