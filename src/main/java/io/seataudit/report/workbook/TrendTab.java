package io.seataudit.report.workbook;

import io.seataudit.model.Transition;
import io.seataudit.report.AuditReport;
import io.seataudit.report.PreviousPeriod;
import io.seataudit.report.TrendPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The audited periods side by side, and what became of the seats since the last one. */
final class TrendTab implements Tab {
    static final String TABLE = "Trend";
    static final String PERIOD = "Period";
    static final String SEATS = "Seats";
    static final String IN_QUESTION = "In question";

    private record Moved(Transition transition, int seats) {}

    @Override
    public Page page(AuditReport report) {
        List<Column<TrendPoint>> columns = List.of(
                Column.of(
                        PERIOD, Format.TEXT, 20, point -> Cell.of(point.period().toString())),
                Column.of("App", Format.TEXT, 14, point -> Cell.of(point.app())),
                Column.of(SEATS, Format.WHOLE, 12, point -> Cell.of(point.seats())),
                Column.of("Active", Format.WHOLE, 12, point -> Cell.of(point.activeSeats())),
                Column.of(IN_QUESTION, Format.WHOLE, 12, point -> Cell.of(point.seatsInQuestion())),
                Column.computed("Share in question", Format.SHARE, 12, TrendTab::share),
                Column.of("Credits used", Format.CREDITS, 16, point -> Cell.of(point.creditsUsed())),
                Column.of("Exposure a month", Format.MONEY, 18, point -> Cell.of(point.exposure())));
        String caption = report.previous()
                .map(previous -> "What became of the seats since " + previous.period())
                .orElse("What became of the seats");
        List<Moved> moved = report.previous()
                .map(PreviousPeriod::transitions)
                .map(TrendTab::moved)
                .orElse(List.of());
        List<Column<Moved>> transitions = List.of(
                Column.<Moved>of("Since last period", Format.TEXT, 20, row -> Cell.of(Words.of(row.transition())))
                        .with(Total.LABEL),
                Column.<Moved>of("Seats", Format.WHOLE, 14, row -> Cell.of(row.seats()))
                        .summed());
        return Page.of(
                "Trend",
                "Trend",
                "Up to twelve audited periods, the newest revision of each.",
                new Table<>(TABLE, "", columns, report.trend(), "No earlier period was audited."),
                new Table<>("SinceLastPeriod", caption, transitions, moved, "No earlier period was audited."));
    }

    private static List<Moved> moved(Map<Transition, Integer> transitions) {
        return Arrays.stream(Transition.values())
                .map(transition -> new Moved(transition, transitions.getOrDefault(transition, 0)))
                .toList();
    }

    private static Cell share(TrendPoint point, At at) {
        java.math.BigDecimal share = point.seats() == 0
                ? java.math.BigDecimal.ZERO
                : java.math.BigDecimal.valueOf(point.seatsInQuestion())
                        .divide(java.math.BigDecimal.valueOf(point.seats()), 6, java.math.RoundingMode.HALF_UP);
        return Meters.share(at.ref(IN_QUESTION), at.ref(SEATS), share);
    }
}
