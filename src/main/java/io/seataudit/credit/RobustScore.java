package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How far a value lies from the middle of many, in robust deviations: 0.6745 x (x - median) / MAD, with the median
 * absolute deviation (Iglewicz and Hoaglin, "How to detect and handle outliers"). Where more than half of the values are
 * equal the MAD is 0; then their mean absolute deviation stands in: (x - median) / (1.253314 x mean). Empty where all
 * values are equal.
 */
final class RobustScore {
    private static final BigDecimal MAD_FACTOR = new BigDecimal("0.6745");
    private static final BigDecimal MEAN_FACTOR = new BigDecimal("1.253314");

    private final long median;
    private final BigDecimal factor;
    private final BigDecimal spread;

    private RobustScore(long median, BigDecimal factor, BigDecimal spread) {
        this.median = median;
        this.factor = factor;
        this.spread = spread;
    }

    /** The score among these amounts, in millionths. */
    static Optional<RobustScore> of(LongStream millionths) {
        long[] values = millionths.sorted().toArray();
        if (values.length == 0) {
            return Optional.empty();
        }
        long median = middle(values);
        long[] deviations = LongStream.of(values)
                .map(value -> Math.absExact(Math.subtractExact(value, median)))
                .sorted()
                .toArray();
        long mad = middle(deviations);
        if (mad > 0) {
            return Optional.of(new RobustScore(median, MAD_FACTOR, BigDecimal.valueOf(mad)));
        }
        long sum = LongStream.of(deviations).reduce(0, Math::addExact);
        if (sum == 0) {
            return Optional.empty();
        }
        // (x - median) / (1.253314 x sum / n) = n x (x - median) / (1.253314 x sum)
        return Optional.of(new RobustScore(
                median, BigDecimal.valueOf(values.length), MEAN_FACTOR.multiply(BigDecimal.valueOf(sum))));
    }

    /** Six places, half up; negative below the median. */
    BigDecimal score(Credits value) {
        return BigDecimal.valueOf(value.millionths())
                .subtract(BigDecimal.valueOf(median))
                .multiply(factor)
                .divide(spread, 6, RoundingMode.HALF_UP);
    }

    /** Of two in the middle their mean, to the millionth. */
    private static long middle(long[] sorted) {
        long upper = sorted[sorted.length / 2];
        long lower = sorted[(sorted.length - 1) / 2];
        return lower / 2 + upper / 2 + (lower % 2 + upper % 2) / 2;
    }
}
