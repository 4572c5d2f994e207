package io.seataudit.audit;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.FigureName;
import io.seataudit.model.Meter;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.report.AppReport;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** The headline figures of one application, as history keeps them and the next month compares with. */
record AppFigures(
        int seats,
        int activeSeats,
        int seatsInQuestion,
        int seatsToFree,
        int leavers,
        Credits creditsUsed,
        BigDecimal exposure,
        BigDecimal reducible) {
    /** Counts over an application's seats; accounts that are deprovisioned hold no seat. */
    static AppFigures of(AppReport app) {
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
    Map<FigureName, BigDecimal> byName() {
        Map<FigureName, BigDecimal> figures = new EnumMap<>(FigureName.class);
        figures.put(FigureName.SEATS, BigDecimal.valueOf(seats));
        figures.put(FigureName.ACTIVE_SEATS, BigDecimal.valueOf(activeSeats));
        figures.put(FigureName.SEATS_IN_QUESTION, BigDecimal.valueOf(seatsInQuestion));
        figures.put(FigureName.SEATS_TO_FREE, BigDecimal.valueOf(seatsToFree));
        figures.put(FigureName.LEAVERS, BigDecimal.valueOf(leavers));
        figures.put(FigureName.CREDITS_USED, creditsUsed.toBigDecimal());
        figures.put(FigureName.EXPOSURE, exposure);
        figures.put(FigureName.REDUCIBLE, reducible);
        return figures;
    }

    private static int count(AppReport app, Predicate<Recommendation> counted) {
        return (int) app.seats().stream()
                .map(seat -> seat.verdict().recommendation())
                .filter(counted)
                .count();
    }
}
