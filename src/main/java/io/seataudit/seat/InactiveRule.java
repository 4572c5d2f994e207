package io.seataudit.seat;

import io.seataudit.model.SeatStatus;

/** No sign of activity for {@code inactive-days} or longer. */
final class InactiveRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.INACTIVE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.daysInactive(app.asOf())
                .filter(days -> days >= seat.policy().inactiveDays())
                .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Silence.words(seat, app) + "; inactive from "
                + Wording.count(seat.policy().inactiveDays(), "day") + " on";
    }
}
