package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.CycleLedger;
import io.seataudit.credit.MeterReport.DayBurn;
import io.seataudit.credit.MeterReport.ForecastDay;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use and balance day by day, and the balance to be expected up to the end of the cycle. */
final class DailyBurnTab implements Tab {
    static final String TABLE = "DailyBurn";
    static final String DATE = "Date";
    static final String NET = "Net";
    static final String BALANCE = "Balance";
    static final String POOL = "Pool of the cycle";
    static final String FORECAST = "Forecast balance";

    /** One day of one application; {@code burn} is empty for days to come. */
    record Daily(
            String app,
            LocalDate date,
            Optional<DayBurn> burn,
            Optional<Credits> pool,
            Optional<Credits> forecast,
            Optional<DayBurn> actions) {}

    @Override
    public Page page(AuditReport report) {
        List<Daily> days = new ArrayList<>();
        report.apps().forEach(app -> days.addAll(days(app)));
        List<Column<Daily>> columns = List.of(
                Column.of(DATE, Format.DATE, 14, day -> Cell.of(day.date())),
                Column.<Daily>of(
                                "Used",
                                Format.QUANTITY,
                                14,
                                day -> Meters.credits(day.burn().map(DayBurn::used)))
                        .summed(),
                Column.<Daily>of(
                                "Refunded",
                                Format.QUANTITY,
                                14,
                                day -> Meters.credits(day.burn().map(DayBurn::refunded)))
                        .summed(),
                Column.<Daily>computed(NET, Format.QUANTITY, 14, DailyBurnTab::net)
                        .summed(),
                Column.of(
                        BALANCE,
                        Format.QUANTITY,
                        14,
                        day -> Meters.credits(day.burn().flatMap(DayBurn::balance))),
                Column.of(POOL, Format.QUANTITY, 14, day -> Meters.credits(day.pool())),
                Column.of(FORECAST, Format.QUANTITY, 14, day -> Meters.credits(day.forecast())),
                Column.<Daily>of(
                                "Actions",
                                Format.WHOLE,
                                14,
                                day -> Meters.credits(day.actions().map(DayBurn::credits)))
                        .summed());
        return Page.of(
                "Daily burn",
                "Daily burn",
                "Days without use have their row. Days after " + report.asOf()
                        + " are a forecast; a balance below zero is what would be short.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, Daily::app, columns),
                        days,
                        "No application with a credit pool was audited."));
    }

    /** The days of one application, those to come last. */
    static List<Daily> days(AppReport app) {
        List<Daily> days = new ArrayList<>();
        Optional<MeterReport> credits = Meters.of(app, Meter.CREDITS);
        if (credits.isEmpty()) {
            return days;
        }
        MeterReport meter = credits.get();
        Map<LocalDate, DayBurn> actions = new LinkedHashMap<>();
        Meters.of(app, Meter.ACTIONS).ifPresent(found -> found.byDay().forEach(day -> actions.put(day.date(), day)));
        int last = meter.byDay().size() - 1;
        for (int i = 0; i <= last; i++) {
            DayBurn day = meter.byDay().get(i);
            boolean joins = i == last && meter.forecast().isPresent();
            days.add(new Daily(
                    app.id(),
                    day.date(),
                    Optional.of(day),
                    pool(meter, day.date()),
                    joins ? day.balance() : Optional.empty(),
                    Optional.ofNullable(actions.get(day.date()))));
        }
        Optional<Credits> lastPool =
                days.isEmpty() ? Optional.empty() : days.get(last).pool();
        for (ForecastDay day : meter.forecast().map(MeterReport.Forecast::days).orElse(List.of())) {
            days.add(new Daily(
                    app.id(), day.date(), Optional.empty(), lastPool, Optional.of(day.balance()), Optional.empty()));
        }
        return days;
    }

    /** All that could be used in the cycle in which the day lies. */
    private static Optional<Credits> pool(MeterReport meter, LocalDate day) {
        return meter.cycles().stream()
                .filter(cycle -> !day.isBefore(cycle.from()) && !day.isAfter(cycle.to()))
                .map(CycleLedger::ledger)
                .findFirst()
                .or(() -> Optional.of(meter.ledger()))
                .map(ledger -> ledger.opening().plus(ledger.granted()).plus(ledger.toppedUp()));
    }

    private static Cell net(Daily day, At at) {
        return day.burn()
                .map(burn -> Cell.formula(at.ref("Used") + "-" + at.ref("Refunded"), Meters.credits(burn.credits())))
                .orElseGet(Cell::blank);
    }
}
