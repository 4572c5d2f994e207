package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;
import java.time.temporal.ChronoUnit;

/**
 * The application has 5 seats or more and none shows activity in the last days: the feed is frozen, so nothing can
 * be said of anybody.
 */
final class StaleSourceRule implements StatusRule {
    private static final int FEWEST_SEATS = StatusTable.FEWEST_SEATS_OF_A_FEED;

    @Override
    public SeatStatus status() {
        return SeatStatus.STALE_SOURCE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return app.seats() >= FEWEST_SEATS
                && app.latestActivity()
                        .filter(day -> ChronoUnit.DAYS.between(day, app.asOf())
                                < seat.terms().policy().staleSourceDays())
                        .isEmpty();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        if (app.seats() < FEWEST_SEATS) {
            return Wording.count(app.seats(), "seat") + " only; a frozen feed is told from " + FEWEST_SEATS
                    + " seats on";
        }
        return app.latestActivity()
                        .map(day -> "the latest activity of any of " + Wording.count(app.seats(), "seat") + " was on "
                                + day)
                        .orElse("none of " + Wording.count(app.seats(), "seat") + " shows any activity")
                + (applies(seat, app) ? ": the feed looks frozen, so nothing can be said" : "");
    }
}
