package io.seataudit.report;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headline figures of one application, as history keeps them and the next month compares with. */
public record AppFigures(
        int seats,
        int activeSeats,
        int seatsInQuestion,
        int seatsToFree,
        int leavers,
        Credits creditsUsed,
        BigDecimal exposure,
        BigDecimal reducible) {
    private static final Set<Recommendation> FREES =
            Set.of(Recommendation.REMOVE, Recommendation.TAKE_LICENCE, Recommendation.REVOKE);

    /** Whether the recommendation frees a seat. */
    public static boolean frees(Recommendation recommendation) {
        return FREES.contains(recommendation);
    }

    /** Counts over an application's seats; accounts that are deprovisioned hold no seat. */
    public static AppFigures of(AppReport app) {
        int deprovisioned = app.seatTotals().getOrDefault(SeatStatus.DEPROVISIONED, 0);
        return new AppFigures(
                app.seats().size() - deprovisioned,
                app.seatTotals().getOrDefault(SeatStatus.ACTIVE, 0),
                count(app, Recommendation.REVIEW) + toFree(app),
                toFree(app),
                app.seatTotals().getOrDefault(SeatStatus.DEPARTED, 0),
                app.meters().stream()
                        .filter(meter -> meter.meter() == Meter.CREDITS)
                        .map(MeterReport::total)
                        .reduce(Credits.ZERO, Credits::plus),
                app.money().exposure(),
                app.money().reducible());
    }

    /** The same by name, for the history. */
    public Map<String, BigDecimal> byName() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        figures.put("seats", BigDecimal.valueOf(seats));
        figures.put("active-seats", BigDecimal.valueOf(activeSeats));
        figures.put("seats-in-question", BigDecimal.valueOf(seatsInQuestion));
        figures.put("seats-to-free", BigDecimal.valueOf(seatsToFree));
        figures.put("leavers", BigDecimal.valueOf(leavers));
        figures.put("credits-used", creditsUsed.toBigDecimal());
        figures.put("exposure", exposure);
        figures.put("reducible", reducible);
        return figures;
    }

    private static int toFree(AppReport app) {
        return FREES.stream()
                .mapToInt(recommendation -> count(app, recommendation))
                .sum();
    }

    private static int count(AppReport app, Recommendation recommendation) {
        return (int) app.seats().stream()
                .filter(seat -> seat.verdict().recommendation() == recommendation)
                .count();
    }
}
