package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;

/** The application itself says deactivated or deleted, and no licence is held. */
final class DeprovisionedRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.DEPROVISIONED;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return !seat.live() && seat.holdings().licences().isEmpty();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        String account = "the application says " + Wording.of(seat.account().status());
        if (seat.live()) {
            return account;
        }
        return account
                + (seat.holdings().licences().isEmpty()
                        ? ", and no licence is held"
                        : ", but it still holds " + Wording.list(seat.holdings().licences()));
    }
}
