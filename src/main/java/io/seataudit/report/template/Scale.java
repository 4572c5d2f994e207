package io.seataudit.report.template;

import freemarker.template.SimpleNumber;
import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A linear axis of a chart: from {@code low} to {@code high} over so many pixels, upwards. Pixels have one decimal. */
record Scale(BigDecimal low, BigDecimal high, int pixels, List<BigDecimal> ticks) {
    private static final int TICKS = 4;
    /** A dip below zero of this share of the height is drawn, but gets no tick of its own. */
    private static final BigDecimal HARDLY = new BigDecimal("0.03");

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** An axis with round ticks that includes zero and every value (but for a mere dip below zero). */
    static Scale including(List<Credits> values, int pixels) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Credits value : values) {
            least = least.min(value.toBigDecimal());
            most = most.max(value.toBigDecimal());
        }
        if (least.negate().compareTo(most.multiply(HARDLY)) < 0) {
            least = BigDecimal.ZERO;
        }
        BigDecimal step = step(most.subtract(least));
        BigDecimal low = step.multiply(least.divide(step, 0, RoundingMode.FLOOR));
        BigDecimal high =
                step.multiply(most.divide(step, 0, RoundingMode.CEILING)).max(low.add(step));
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new Scale(low, high, pixels, List.copyOf(ticks));
    }

    /** Pixels from the top. */
    BigDecimal down(BigDecimal value) {
        return high.subtract(value)
                .multiply(BigDecimal.valueOf(pixels))
                .divide(high.subtract(low), 1, RoundingMode.HALF_UP);
    }

    /** The part of {@code length} that {@code value} takes of {@code most}, one decimal; never below zero. */
    static SimpleNumber share(BigDecimal value, BigDecimal most, int length) {
        if (most.signum() <= 0 || value.signum() <= 0) {
            return new SimpleNumber(BigDecimal.ZERO);
        }
        return new SimpleNumber(
                value.min(most).multiply(BigDecimal.valueOf(length)).divide(most, 1, RoundingMode.HALF_UP));
    }

    /** The roundest step that needs no more than a few ticks. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal least = span.max(BigDecimal.ONE).divide(BigDecimal.valueOf(TICKS));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }
}
