package io.seataudit.audit;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.FigureName;
import io.seataudit.model.History;
import io.seataudit.model.History.DayNet;
import io.seataudit.model.History.PastBurn;
import io.seataudit.model.History.PastMonth;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Signal;
import io.seataudit.model.TableInfo;
import io.seataudit.report.AuditReport;
import io.seataudit.review.DecisionRow;
import io.seataudit.review.DecisionStatus;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.SignalSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what an audit found out about one application, for the audits of later months. */
final class MemoryWriter {
    /** Signals that are themselves memories are not remembered again: their first sighting stands. */
    private static final String REMEMBERED = "history";

    private final Period period;
    private final LocalDate asOf;
    private final AppResult app;

    private MemoryWriter(Period period, LocalDate asOf, AppResult app) {
        this.period = period;
        this.asOf = asOf;
        this.app = app;
    }

    static AppMemory memory(AuditReport report, AppResult app) {
        return new AppMemory(
                app.report().id(),
                new MemoryWriter(report.period(), report.asOf(), app).history(),
                figures(report, app));
    }

    private static Map<FigureName, BigDecimal> figures(AuditReport report, AppResult app) {
        List<DecisionRow> decided = report.decisions().stream()
                .filter(row ->
                        row.app().equals(app.report().id()) && row.decision().isPresent())
                .toList();
        Map<FigureName, BigDecimal> figures = new EnumMap<>(app.figures().byName());
        figures.put(FigureName.DECISIONS, BigDecimal.valueOf(decided.size()));
        figures.put(
                FigureName.DECISIONS_CARRIED_OUT,
                BigDecimal.valueOf(decided.stream()
                        .filter(row -> row.outcome()
                                .filter(DecisionStatus.CARRIED_OUT::equals)
                                .isPresent())
                        .count()));
        return figures;
    }

    private History history() {
        List<SeatVerdict> verdicts = app.verdicts().seats().verdicts();
        return new History(
                verdicts.stream().flatMap(verdict -> signals(verdict).stream()).toList(),
                verdicts.stream().map(this::seat).toList(),
                burn(),
                app.report().meters().stream().map(this::month).toList());
    }

    /** A total tells no day: the last that it can have been is kept under its own word. */
    private List<RememberedSignal> signals(SeatVerdict verdict) {
        List<RememberedSignal> signals = new ArrayList<>();
        verdict.signals().stream()
                .filter(signal -> !signal.source().startsWith(REMEMBERED))
                .filter(signal -> signal.on().isPresent())
                .collect(Collectors.toMap(
                        Signal::source, signal -> signal.on().orElseThrow(), MemoryWriter::later, TreeMap::new))
                .forEach((source, day) ->
                        signals.add(new RememberedSignal(verdict.workspace(), verdict.email(), source, day)));
        if (verdict.signals().stream().anyMatch(signal -> signal.source().equals(SignalSource.TOTALS.word()))) {
            signals.add(new RememberedSignal(verdict.workspace(), verdict.email(), SignalSource.TOTALS.word(), asOf));
        }
        return signals;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private PastSeat seat(SeatVerdict verdict) {
        return new PastSeat(
                period,
                verdict.workspace(),
                verdict.email(),
                verdict.status(),
                verdict.recommendation(),
                verdict.lastActiveOn(),
                verdict.joinedOn());
    }

    /** Owners who burned nothing are remembered too, with their tables. */
    private List<PastBurn> burn() {
        Map<Email, Integer> tables = tablesOwned();
        List<PastBurn> burn = new ArrayList<>();
        for (MeterReport meter : app.report().meters()) {
            meter.byMember()
                    .forEach(row -> burn.add(new PastBurn(
                            period, meter.meter(), row.email(), row.credits(), tables.getOrDefault(row.email(), 0))));
            if (meter.meter() == Meter.CREDITS) {
                meter.byMember().forEach(row -> tables.remove(row.email()));
                tables.forEach(
                        (owner, owned) -> burn.add(new PastBurn(period, meter.meter(), owner, Credits.ZERO, owned)));
            }
        }
        return burn;
    }

    private Map<Email, Integer> tablesOwned() {
        Map<Email, Integer> owned = new TreeMap<>();
        for (TableInfo table : app.verdicts().facts().rows().access().tables()) {
            owned.merge(app.today().addresses().home(table.owner()), 1, Integer::sum);
        }
        return owned;
    }

    private PastMonth month(MeterReport meter) {
        MeterReport.Ledger ledger = meter.ledger();
        return new PastMonth(
                period,
                meter.meter(),
                ledger.opening(),
                ledger.granted(),
                ledger.toppedUp(),
                ledger.refunded(),
                ledger.used(),
                ledger.forfeited(),
                ledger.closing(),
                meter.onDays()
                        ? meter.byDay().stream()
                                .map(day -> new DayNet(day.date(), day.credits()))
                                .toList()
                        : List.of());
    }
}
