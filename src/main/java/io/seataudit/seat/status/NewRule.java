package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;
import java.time.temporal.ChronoUnit;

/**
 * Joined fewer than {@code grace-days} before the as-of date. Nobody joins before the invitation, so its day serves
 * as the earliest one where the day of joining is unknown.
 */
final class NewRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.NEW;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.lifeBegan()
                .filter(day -> ChronoUnit.DAYS.between(day, app.asOf())
                        < seat.terms().policy().graceDays())
                .isPresent();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return seat.lifeBegan()
                .map(day -> (seat.account().joinedOn().isPresent() ? "joined on " : "invited on ") + day + ", "
                        + age(ChronoUnit.DAYS.between(day, app.asOf())) + "; new for "
                        + Wording.count(seat.terms().policy().graceDays(), "day"))
                .orElse("the day of joining is unknown");
    }

    private static String age(long days) {
        return days < 0 ? "after the as-of date" : Wording.count(days, "day") + " before the as-of date";
    }
}
