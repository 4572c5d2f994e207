package io.seataudit.audit;

import io.seataudit.model.Credits;
import io.seataudit.model.FigureName;
import io.seataudit.model.Period;
import io.seataudit.report.TrendPoint;
import io.seataudit.store.Figures.PastFigures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headline figures of the newest twelve audited periods, the audited one last. */
final class Trend {
    private static final int PERIODS = 12;

    private Trend() {}

    /** By period, then by application. */
    static List<TrendPoint> of(List<PastFigures> past, Period period, List<AppResult> apps) {
        List<TrendPoint> points = Stream.concat(
                        past.stream(),
                        apps.stream()
                                .map(app -> new PastFigures(
                                        period, app.report().id(), app.figures().byName())))
                .map(Trend::point)
                .toList();
        Set<Period> shown = points.stream()
                .map(TrendPoint::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(PERIODS)
                .collect(Collectors.toSet());
        return points.stream()
                .filter(point -> shown.contains(point.period()))
                .sorted(Comparator.comparing(TrendPoint::period).thenComparing(TrendPoint::app))
                .toList();
    }

    private static TrendPoint point(PastFigures figures) {
        return new TrendPoint(
                figures.period(),
                figures.app(),
                amount(figures, FigureName.SEATS).intValueExact(),
                amount(figures, FigureName.ACTIVE_SEATS).intValueExact(),
                amount(figures, FigureName.SEATS_IN_QUESTION).intValueExact(),
                Credits.rounded(amount(figures, FigureName.CREDITS_USED)),
                amount(figures, FigureName.EXPOSURE));
    }

    private static BigDecimal amount(PastFigures figures, FigureName name) {
        return figures.byName().getOrDefault(name, BigDecimal.ZERO).stripTrailingZeros();
    }
}
