package io.seataudit.report.workbook;

import io.seataudit.model.Credits;
import io.seataudit.model.Period;
import io.seataudit.model.Transition;
import io.seataudit.report.AuditReport;
import io.seataudit.report.PreviousPeriod;
import io.seataudit.report.TrendPoint;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Sums;
import io.seataudit.report.sheet.Sums.Where;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Total;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The audited periods side by side, and what became of the seats since the last one. */
final class TrendTab implements Tab {
    static final String TABLE = "Trend";
    static final String BY_PERIOD = "TrendByPeriod";
    static final String PERIOD = "Period";
    static final String SEATS = "Seats";
    static final String IN_QUESTION = "In question";

    /** One period over all applications. */
    record Sum(Period period, int apps, int seats, int active, int inQuestion, Credits credits, BigDecimal exposure) {
        Sum plus(TrendPoint point) {
            return new Sum(
                    period,
                    apps + 1,
                    seats + point.seats(),
                    active + point.activeSeats(),
                    inQuestion + point.seatsInQuestion(),
                    credits.plus(point.creditsUsed()),
                    exposure.add(point.exposure()));
        }
    }

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
                Column.of("Credits used", Format.QUANTITY, 16, point -> Meters.credits(point.creditsUsed())),
                Column.of("Exposure a month", Format.MONEY, 18, point -> Cell.of(point.exposure())));
        String caption = report.previous()
                .map(previous -> "What became of the seats since " + previous.period())
                .orElse("What became of the seats");
        List<Moved> moved = report.previous()
                .map(PreviousPeriod::transitions)
                .map(TrendTab::moved)
                .orElse(List.of());
        List<Column<Moved>> transitions = List.of(
                Column.<Moved>of("Since last period", Format.TEXT, 20, row -> Cell.of(CodeWords.of(row.transition())))
                        .with(Total.LABEL),
                Column.<Moved>of("Seats", Format.WHOLE, 14, row -> Cell.of(row.seats()))
                        .summed());
        return Page.of(
                "Trend",
                "Trend",
                "Up to twelve audited periods, the newest revision of each.",
                new Table<>(TABLE, "", columns, report.trend(), "No earlier period was audited."),
                new Table<>(
                        BY_PERIOD, "All applications", byPeriod(), periods(report), "No earlier period was audited."),
                new Table<>("SinceLastPeriod", caption, transitions, moved, "No earlier period was audited."));
    }

    /** The periods, oldest first, summed over the applications. */
    static List<Sum> periods(AuditReport report) {
        Map<Period, Sum> sums = new TreeMap<>();
        for (TrendPoint point : report.trend()) {
            Sum before = sums.getOrDefault(
                    point.period(), new Sum(point.period(), 0, 0, 0, 0, Credits.ZERO, BigDecimal.ZERO));
            sums.put(point.period(), before.plus(point));
        }
        return List.copyOf(sums.values());
    }

    private static List<Column<Sum>> byPeriod() {
        return List.of(
                Column.of(PERIOD, Format.TEXT, 20, sum -> Cell.of(sum.period().toString())),
                Column.of("Applications", Format.WHOLE, 14, sum -> Cell.of(sum.apps())),
                sum(SEATS, Format.WHOLE),
                sum("Active", Format.WHOLE),
                sum(IN_QUESTION, Format.WHOLE),
                Column.computed(
                        "Share in question",
                        Format.SHARE,
                        12,
                        (sum, at) ->
                                Meters.share(at.ref(IN_QUESTION), at.ref(SEATS), share(sum.inQuestion(), sum.seats()))),
                sum("Credits used", Format.QUANTITY),
                sum("Exposure a month", Format.MONEY));
    }

    /** Adds up the column of the same name in the table above. */
    private static Column<Sum> sum(String header, Format format) {
        return Column.computed(
                header,
                format,
                12,
                (sum, at) -> new Sums(at.book())
                        .sum(
                                TABLE,
                                header,
                                List.of(new Where(PERIOD, sum.period().toString()))));
    }

    private static List<Moved> moved(Map<Transition, Integer> transitions) {
        return Arrays.stream(Transition.values())
                .map(transition -> new Moved(transition, transitions.getOrDefault(transition, 0)))
                .toList();
    }

    private static Cell share(TrendPoint point, At at) {
        return Meters.share(at.ref(IN_QUESTION), at.ref(SEATS), share(point.seatsInQuestion(), point.seats()));
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }
}
