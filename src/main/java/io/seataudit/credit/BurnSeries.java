package io.seataudit.credit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;

/** Net burn of consecutive days, as approximate numbers: for forecasts only, never for a ledger. */
final class BurnSeries {
    private final LocalDate firstDay;
    private final double[] credits;

    BurnSeries(LocalDate firstDay, double[] credits) {
        this.firstDay = firstDay;
        this.credits = credits.clone();
    }

    int days() {
        return credits.length;
    }

    double at(int day) {
        return credits[day];
    }

    /** Also for days after the last. */
    DayOfWeek weekday(int day) {
        return firstDay.plusDays(day).getDayOfWeek();
    }

    /** The first so many days. */
    BurnSeries until(int days) {
        return new BurnSeries(firstDay, Arrays.copyOf(credits, days));
    }

    /** Mean of the last days, at most so many. */
    double recentMean(int most) {
        int from = Math.max(0, credits.length - most);
        double sum = 0;
        for (int day = from; day < credits.length; day++) {
            sum += credits[day];
        }
        return credits.length == from ? 0 : sum / (credits.length - from);
    }
}
