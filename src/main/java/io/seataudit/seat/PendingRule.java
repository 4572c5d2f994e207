package io.seataudit.seat;

import io.seataudit.model.SeatStatus;

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
        if (!seat.awaitsAcceptance()) {
            return "no invitation is open";
        }
        return seat.invitedOn()
                .map(day -> "invited on " + day + " and not accepted yet")
                .orElse("invited on an unknown day and not accepted yet");
    }
}
