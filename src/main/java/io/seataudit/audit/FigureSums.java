package io.seataudit.audit;

import io.seataudit.model.FigureName;
import io.seataudit.model.Period;
import io.seataudit.store.Figures.PastFigures;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headline figures summed over applications. */
public final class FigureSums {
    private FigureSums() {}

    /** Each figure over all of these; a figure that none has is not in it. */
    public static Map<FigureName, BigDecimal> of(List<PastFigures> apps) {
        Map<FigureName, BigDecimal> sums = new EnumMap<>(FigureName.class);
        apps.forEach(app -> app.byName().forEach((name, amount) -> sums.merge(name, amount, BigDecimal::add)));
        return sums;
    }

    /** The sums of the newest period among these; empty: there is none. */
    static Map<FigureName, BigDecimal> newest(List<PastFigures> past) {
        Optional<Period> newest = past.stream().map(PastFigures::period).max(Comparator.naturalOrder());
        return of(past.stream()
                .filter(figures -> newest.filter(figures.period()::equals).isPresent())
                .toList());
    }
}
