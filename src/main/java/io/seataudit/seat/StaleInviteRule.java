package io.seataudit.seat;

import io.seataudit.model.SeatStatus;
import java.time.temporal.ChronoUnit;

/** Invited and not accepted, and the invitation is {@code invite-days} old or older on the as-of date. */
final class StaleInviteRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.STALE_INVITE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.awaitsAcceptance()
                && seat.invitedOn()
                        .filter(day -> ChronoUnit.DAYS.between(day, app.asOf())
                                >= seat.policy().inviteDays())
                        .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        if (!seat.awaitsAcceptance()) {
            return "no invitation is open";
        }
        return seat.invitedOn()
                .map(day -> "invited on " + day + ", "
                        + Wording.count(ChronoUnit.DAYS.between(day, app.asOf()), "day")
                        + " ago, and not accepted; stale from "
                        + Wording.count(seat.policy().inviteDays(), "day") + " on")
                .orElse("invited and not accepted, but the day of the invitation is unknown");
    }
}
