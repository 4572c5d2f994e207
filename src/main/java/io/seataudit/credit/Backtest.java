package io.seataudit.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a method would have done on the recorded days: from every day of their later half it tells up to a week ahead
 * from the days before alone.
 *
 * @param error sum of the absolute errors of all days told / sum of their burn: a mean absolute percentage error in
 *     which a day weighs as much as it burned, since days without burn have no percentage
 * @param slowest actual burn / expected burn of a stretch that was among the tenth with the least; at most 1
 * @param fastest the same for the tenth with the most; at least 1
 */
record Backtest(ForecastMethod method, double error, double slowest, double fastest) {
    private static final int WEEK = 7;
    private static final int LEAST_PAST = 3;

    static Backtest of(ForecastMethod method, BurnSeries recorded) {
        double errors = 0;
        double burned = 0;
        List<Double> ratios = new ArrayList<>();
        for (int origin = Math.max(LEAST_PAST, recorded.days() / 2); origin < recorded.days(); origin++) {
            int ahead = Math.min(WEEK, recorded.days() - origin);
            double[] expected = method.expected(recorded.until(origin), ahead);
            double actualSum = 0;
            double expectedSum = 0;
            for (int day = 0; day < ahead; day++) {
                errors += Math.abs(expected[day] - recorded.at(origin + day));
                burned += Math.abs(recorded.at(origin + day));
                actualSum += recorded.at(origin + day);
                expectedSum += expected[day];
            }
            if (expectedSum > 0) {
                ratios.add(Math.max(0, actualSum / expectedSum));
            }
        }
        ratios.sort(null);
        double error = burned > 0 ? errors / burned : errors > 0 ? 1 : 0;
        int tenth = ratios.size() / 10;
        return new Backtest(
                method,
                error,
                ratios.isEmpty() ? 1 : Math.min(1, ratios.get(tenth)),
                ratios.isEmpty() ? 1 : Math.max(1, ratios.get(ratios.size() - 1 - tenth)));
    }
}
