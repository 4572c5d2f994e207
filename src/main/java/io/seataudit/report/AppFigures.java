package io.seataudit.report;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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
    /** Counts over an application's seats; accounts that are deprovisioned hold no seat. */
    public static AppFigures of(AppReport app) {
        int deprovisioned = app.seatTotals().getOrDefault(SeatStatus.DEPROVISIONED, 0);
        return new AppFigures(
                app.seats().size() - deprovisioned,
                app.seatTotals().getOrDefault(SeatStatus.ACTIVE, 0),
                count(app, Recommendation::asksForDecision),
                count(app, Recommendation::frees),
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

    private static int count(AppReport app, Predicate<Recommendation> counted) {
        return (int) app.seats().stream()
                .map(seat -> seat.verdict().recommendation())
                .filter(counted)
                .count();
    }
}
