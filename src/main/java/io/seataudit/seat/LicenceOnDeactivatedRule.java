package io.seataudit.seat;

import io.seataudit.model.SeatStatus;

/** Deactivated or deleted, but a licence is still held (domain facts 2). */
final class LicenceOnDeactivatedRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.LICENCE_ON_DEACTIVATED;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return !seat.live() && !seat.licences().isEmpty();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return "the application says " + Wording.of(seat.account())
                + (seat.licences().isEmpty()
                        ? ", and no licence is held"
                        : ", and it holds " + Wording.list(seat.licences()));
    }
}
