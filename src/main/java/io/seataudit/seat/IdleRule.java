package io.seataudit.seat;

import io.seataudit.model.SeatStatus;

/** No sign of activity for {@code idle-days} or longer. */
final class IdleRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.IDLE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.daysInactive(app.asOf())
                .filter(days -> days >= seat.policy().idleDays())
                .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Silence.words(seat, app) + "; idle from "
                + Wording.count(seat.policy().idleDays(), "day") + " on";
    }
}
