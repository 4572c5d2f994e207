package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;

/** Deactivated or deleted, but a licence is still held (rules.md#status-licence-on-deactivated). */
final class LicenceOnDeactivatedRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.LICENCE_ON_DEACTIVATED;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return !seat.live() && !seat.holdings().licences().isEmpty();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return "the application says " + Wording.of(seat.account().status())
                + (seat.holdings().licences().isEmpty()
                        ? ", and no licence is held"
                        : ", and it holds " + Wording.list(seat.holdings().licences()));
    }
}
