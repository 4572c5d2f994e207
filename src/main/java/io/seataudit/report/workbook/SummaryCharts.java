package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.Forecast;
import io.seataudit.credit.MeterReport.MemberBurn;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.SeatStatus;
import io.seataudit.plan.PlanReport.Option;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Block;
import io.seataudit.report.sheet.Book;
import io.seataudit.report.sheet.Chart;
import io.seataudit.report.sheet.Chart.Draw;
import io.seataudit.report.sheet.Chart.Kind;
import io.seataudit.report.sheet.Chart.Labels;
import io.seataudit.report.sheet.Chart.Series;
import io.seataudit.report.sheet.Format;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The charts of the Summary, each drawn from the cells of another tab. */
final class SummaryCharts {
    private static final int TOP_MEMBERS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private SummaryCharts() {}

    static List<Block.Drawing> of(AuditReport report) {
        List<Block.Drawing> charts = new ArrayList<>();
        if (!report.apps().isEmpty()) {
            charts.add(book -> seatsByStatus(report, book));
        }
        if (TrendTab.periods(report).size() > 1) {
            charts.add(book -> trend(report, book));
        }
        for (AppReport app : report.apps()) {
            Optional<MeterReport> meter = Meters.of(app, Meter.CREDITS);
            meter.filter(m -> m.byDay().stream().anyMatch(day -> day.balance().isPresent()))
                    .ifPresent(m -> charts.add(book -> burnDown(report, app, m, book)));
            meter.filter(m -> !m.byMember().isEmpty())
                    .ifPresent(m -> charts.add(book -> topMembers(report, app, m, book)));
            app.plan()
                    .filter(plan -> plan.options().stream()
                            .anyMatch(option -> option.costThisPeriod().isPresent()))
                    .ifPresent(plan -> charts.add(book -> planCost(report, app, plan.options(), book)));
        }
        return charts;
    }

    private static Chart seatsByStatus(AuditReport report, Book book) {
        List<SeatStatus> statuses = SummaryTab.statuses(report);
        int seats = report.apps().stream().mapToInt(app -> app.seats().size()).sum();
        int active = report.apps().stream()
                .mapToInt(app -> app.seatTotals().getOrDefault(SeatStatus.ACTIVE, 0))
                .sum();
        return new Chart(
                active + " of " + seats + " seats are active",
                Kind.BARS,
                Format.WHOLE,
                new Labels(
                        book.range(SummaryTab.BY_STATUS, 0, statuses.size(), SummaryTab.STATUS),
                        statuses.stream().map(CodeWords::of).toList()),
                List.of(new Series(
                        "Seats",
                        Draw.ACCENT,
                        book.range(SummaryTab.BY_STATUS, 0, statuses.size(), SummaryTab.ALL),
                        statuses.stream()
                                .map(status -> Optional.of(BigDecimal.valueOf(SummaryTab.seats(report, status))))
                                .toList())));
    }

    private static Chart trend(AuditReport report, Book book) {
        List<TrendTab.Sum> periods = TrendTab.periods(report);
        int n = periods.size();
        int before = periods.get(n - 2).inQuestion();
        int now = periods.get(n - 1).inQuestion();
        String title = "Seats in question: " + now + ", after " + before + " in "
                + periods.get(n - 2).period();
        return new Chart(
                title,
                Kind.COLUMNS,
                Format.WHOLE,
                new Labels(
                        book.range(TrendTab.BY_PERIOD, 0, n, TrendTab.PERIOD),
                        periods.stream().map(sum -> sum.period().toString()).toList()),
                List.of(
                        new Series(
                                "All seats",
                                Draw.CONTEXT,
                                book.range(TrendTab.BY_PERIOD, 0, n, TrendTab.SEATS),
                                periods.stream().map(sum -> whole(sum.seats())).toList()),
                        new Series(
                                "In question",
                                Draw.ACCENT,
                                book.range(TrendTab.BY_PERIOD, 0, n, TrendTab.IN_QUESTION),
                                periods.stream()
                                        .map(sum -> whole(sum.inQuestion()))
                                        .toList())));
    }

    private static Chart burnDown(AuditReport report, AppReport app, MeterReport meter, Book book) {
        List<DailyBurnTab.Daily> days = DailyBurnTab.days(app);
        int first = 0;
        for (AppReport other : report.apps().subList(0, report.apps().indexOf(app))) {
            first += DailyBurnTab.days(other).size();
        }
        int n = days.size();
        return new Chart(
                name(report, app) + lasts(meter),
                Kind.LINES,
                Format.QUANTITY,
                new Labels(
                        book.range(DailyBurnTab.TABLE, first, n, DailyBurnTab.DATE),
                        List.of(),
                        days.stream().map(DailyBurnTab.Daily::date).toList()),
                List.of(
                        new Series(
                                "Pool of the cycle",
                                Draw.CONTEXT,
                                book.range(DailyBurnTab.TABLE, first, n, DailyBurnTab.POOL),
                                days.stream().map(day -> amount(day.pool())).toList()),
                        new Series(
                                "Balance",
                                Draw.ACCENT,
                                book.range(DailyBurnTab.TABLE, first, n, DailyBurnTab.BALANCE),
                                days.stream()
                                        .map(day -> amount(day.burn().flatMap(MeterReport.DayBurn::balance)))
                                        .toList()),
                        new Series(
                                "Forecast",
                                Draw.DASHED,
                                book.range(DailyBurnTab.TABLE, first, n, DailyBurnTab.FORECAST),
                                days.stream().map(day -> amount(day.forecast())).toList())));
    }

    private static String lasts(MeterReport meter) {
        Optional<LocalDate> ranOut = meter.ledger().exhaustedOn();
        if (ranOut.isPresent()) {
            return "Credits ran out on " + DAY.format(ranOut.get());
        }
        return meter.forecast()
                .map(forecast -> forecast.exhaustionOn()
                        .map(day -> "Credits last until " + DAY.format(day))
                        .orElse(lastsTheCycle(forecast)))
                .orElse("Credits left day by day");
    }

    private static String lastsTheCycle(Forecast forecast) {
        return "Credits last to the end of the cycle on " + DAY.format(forecast.cycleEnd());
    }

    private static Chart topMembers(AuditReport report, AppReport app, MeterReport meter, Book book) {
        int n = Math.min(TOP_MEMBERS, meter.byMember().size());
        List<MemberBurn> top = meter.byMember().subList(0, n);
        int first = CreditBurnTab.firstRow(report, app);
        int few = Math.min(3, n);
        String title = String.format(
                Locale.ROOT,
                "%s%d %s burn %.1f %% of the credits",
                name(report, app),
                few,
                few == 1 ? "person" : "people",
                top.get(few - 1).cumulativeShare().movePointRight(2));
        return new Chart(
                title,
                Kind.COLUMNS,
                Format.QUANTITY,
                new Labels(
                        book.range(CreditBurnTab.TABLE, first, n, CreditBurnTab.NAME),
                        top.stream().map(burn -> CreditBurnTab.label(burn)).toList()),
                List.of(
                        new Series(
                                "Credits",
                                Draw.ACCENT,
                                book.range(CreditBurnTab.TABLE, first, n, CreditBurnTab.CREDITS),
                                top.stream()
                                        .map(burn -> amount(Optional.of(burn.credits())))
                                        .toList()),
                        new Series(
                                "Cumulative share",
                                Draw.LINE,
                                book.range(CreditBurnTab.TABLE, first, n, CreditBurnTab.CUMULATIVE),
                                top.stream()
                                        .map(burn -> Optional.of(burn.cumulativeShare()))
                                        .toList())));
    }

    private static Chart planCost(AuditReport report, AppReport app, List<Option> options, Book book) {
        int first = PlanCostTab.firstRow(report, app);
        int n = options.size();
        return new Chart(
                name(report, app) + planTitle(app, report.currency()),
                Kind.BARS,
                Format.MONEY,
                new Labels(
                        book.range(PlanCostTab.TABLE, first, n, PlanCostTab.LABEL),
                        options.stream().map(PlanCostTab::label).toList()),
                List.of(
                        new Series(
                                "Not feasible",
                                Draw.CONTEXT,
                                book.range(PlanCostTab.TABLE, first, n, PlanCostTab.COST),
                                options.stream().map(Option::costThisPeriod).toList()),
                        new Series(
                                "Feasible",
                                Draw.ACCENT,
                                book.range(PlanCostTab.TABLE, first, n, PlanCostTab.CANDIDATE),
                                options.stream()
                                        .map(option -> option.feasible()
                                                ? option.costThisPeriod()
                                                : Optional.<BigDecimal>empty())
                                        .toList())));
    }

    private static String planTitle(AppReport app, String currency) {
        Optional<BigDecimal> saving = app.plan().flatMap(plan -> plan.savingPerMonth());
        if (saving.isEmpty()) {
            return "What every plan would cost this period";
        }
        return saving.get().signum() > 0
                ? String.format(Locale.ROOT, "Another plan would cost %,.2f %s less", saving.get(), currency)
                : "No plan is cheaper than today's";
    }

    private static String name(AuditReport report, AppReport app) {
        long pools = report.apps().stream()
                .filter(other -> Meters.of(other, Meter.CREDITS).isPresent())
                .count();
        return pools > 1 ? app.name() + ": " : "";
    }

    private static Optional<BigDecimal> whole(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Optional<BigDecimal> amount(Optional<Credits> credits) {
        return credits.map(Credits::toBigDecimal);
    }
}
