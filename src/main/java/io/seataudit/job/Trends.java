package io.seataudit.job;

import io.seataudit.model.Credits;
import io.seataudit.report.TrendPoint;
import io.seataudit.store.Figures.PastFigures;
import java.math.BigDecimal;

/** Named figures of a period as a point of the trend. */
final class Trends {
    private Trends() {}

    static TrendPoint point(PastFigures figures) {
        return new TrendPoint(
                figures.period(),
                figures.app(),
                amount(figures, "seats").intValueExact(),
                amount(figures, "active-seats").intValueExact(),
                amount(figures, "seats-in-question").intValueExact(),
                Credits.rounded(amount(figures, "credits-used")),
                amount(figures, "exposure"));
    }

    private static BigDecimal amount(PastFigures figures, String name) {
        return figures.byName().getOrDefault(name, BigDecimal.ZERO).stripTrailingZeros();
    }
}
