package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far a value lies from the middle of many, in robust deviations: 0.6745 x (x - median) / MAD, with the median
 * absolute deviation (Iglewicz and Hoaglin, "How to detect and handle outliers"). Where more than half of the values are
 * equal the MAD is 0; then their mean absolute deviation stands in: (x - median) / (1.253314 x mean). Empty where all
 * values are equal.
 */
final class RobustScore {
    private static final BigDecimal MAD_FACTOR = new BigDecimal("0.6745");
    private static final BigDecimal MEAN_FACTOR = new BigDecimal("1.253314");

    /** Twice the median, in millionths: a median of two values may be half a millionth. */
    private final BigDecimal median;

    private final BigDecimal factor;
    private final BigDecimal spread;

    private RobustScore(BigDecimal median, BigDecimal factor, BigDecimal spread) {
        this.median = median;
        this.factor = factor;
        this.spread = spread;
    }

    static Optional<RobustScore> of(List<Credits> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal median =
                middle(values.stream().map(RobustScore::doubled).sorted().toList());
        List<BigDecimal> deviations = values.stream()
                .map(value -> doubled(value).subtract(median).abs())
                .sorted()
                .toList();
        BigDecimal mad = middle(deviations);
        if (mad.signum() > 0) {
            return Optional.of(new RobustScore(median, MAD_FACTOR, mad));
        }
        BigDecimal sum = deviations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        // (x - median) / (1.253314 x sum / n) = n x (x - median) / (1.253314 x sum)
        return Optional.of(new RobustScore(median, BigDecimal.valueOf(values.size()), MEAN_FACTOR.multiply(sum)));
    }

    /** Six places, half up; negative below the median. */
    BigDecimal score(Credits value) {
        return doubled(value).subtract(median).multiply(factor).divide(spread, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal doubled(Credits value) {
        return BigDecimal.valueOf(value.millionths()).multiply(BigDecimal.valueOf(2));
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
    }
}
