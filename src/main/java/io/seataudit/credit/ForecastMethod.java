package io.seataudit.credit;

import java.time.DayOfWeek;
import java.util.Arrays;

/** Plain ways to tell the burn of days to come from that of days past; none expects a day below zero. */
enum ForecastMethod {

    /** Every day like the mean of the last four weeks. */
    RUN_RATE("run rate") {
        @Override
        double[] expected(BurnSeries past, int days) {
            double mean = Math.max(0, past.recentMean(FOUR_WEEKS));
            double[] expected = new double[days];
            Arrays.fill(expected, mean);
            return expected;
        }
    },

    /** Every day like the mean of its weekday in the last eight weeks. */
    WEEKDAY_PROFILE("weekday profile") {
        @Override
        double[] expected(BurnSeries past, int days) {
            double[] sums = new double[DAYS_OF_WEEK];
            int[] counts = new int[DAYS_OF_WEEK];
            for (int day = Math.max(0, past.days() - 2 * FOUR_WEEKS); day < past.days(); day++) {
                sums[index(past.weekday(day))] += past.at(day);
                counts[index(past.weekday(day))]++;
            }
            double[] expected = new double[days];
            for (int ahead = 0; ahead < days; ahead++) {
                int weekday = index(past.weekday(past.days() + ahead));
                double mean = counts[weekday] == 0 ? past.recentMean(FOUR_WEEKS) : sums[weekday] / counts[weekday];
                expected[ahead] = Math.max(0, mean);
            }
            return expected;
        }
    },

    /** Level and trend, smoothed (Holt); the trend fades by a tenth a day (Gardner and McKenzie). */
    DAMPED_TREND("damped trend") {
        @Override
        double[] expected(BurnSeries past, int days) {
            double level = past.until(Math.min(DAYS_OF_WEEK, past.days())).recentMean(DAYS_OF_WEEK);
            double trend = 0;
            for (int day = 0; day < past.days(); day++) {
                double before = level;
                level = LEVEL_WEIGHT * past.at(day) + (1 - LEVEL_WEIGHT) * (level + DAMPING * trend);
                trend = TREND_WEIGHT * (level - before) + (1 - TREND_WEIGHT) * DAMPING * trend;
            }
            double[] expected = new double[days];
            double fading = trend;
            for (int ahead = 0; ahead < days; ahead++) {
                fading *= DAMPING;
                level += fading;
                expected[ahead] = Math.max(0, level);
            }
            return expected;
        }
    };

    private static final int FOUR_WEEKS = 28;
    private static final int DAYS_OF_WEEK = 7;
    private static final double LEVEL_WEIGHT = 0.3;
    private static final double TREND_WEIGHT = 0.1;
    private static final double DAMPING = 0.9;

    private final String title;

    ForecastMethod(String title) {
        this.title = title;
    }

    /** As the report names it. */
    String title() {
        return title;
    }

    /** The burn to be expected of each of the days that follow. */
    abstract double[] expected(BurnSeries past, int days);

    private static int index(DayOfWeek weekday) {
        return weekday.getValue() - 1;
    }
}
