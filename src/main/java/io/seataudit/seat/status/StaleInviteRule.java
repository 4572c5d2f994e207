package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;
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
                && seat.account()
                        .invitedOn()
                        .filter(day -> ChronoUnit.DAYS.between(day, app.asOf())
                                >= seat.terms().policy().inviteDays())
                        .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return Invitation.words(
                seat,
                day -> "invited on " + day + ", " + Wording.count(ChronoUnit.DAYS.between(day, app.asOf()), "day")
                        + " ago, and not accepted; stale from "
                        + Wording.count(seat.terms().policy().inviteDays(), "day") + " on",
                "invited and not accepted, but the day of the invitation is unknown");
    }
}
