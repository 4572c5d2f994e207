package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** Invited and not accepted, and not stale. */
final class PendingRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.PENDING;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.awaitsAcceptance();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Invitation.words(
                seat,
                day -> "invited on " + day + " and not accepted yet",
                "invited on an unknown day and not accepted yet");
    }
}
