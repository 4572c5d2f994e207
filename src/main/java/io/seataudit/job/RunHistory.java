package io.seataudit.job;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.History.DayNet;
import io.seataudit.model.History.PastBurn;
import io.seataudit.model.History.PastMonth;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.Meter;
import io.seataudit.model.Signal;
import io.seataudit.model.TableInfo;
import io.seataudit.report.AppReport;
import io.seataudit.seat.SeatVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run found out about an application, as later months will remember it. */
final class RunHistory {
    /** Signals that are themselves memories are not remembered again: their first sighting stands. */
    private static final String REMEMBERED = "history";

    private final AuditRequest request;
    private final AuditResults results;

    RunHistory(AuditRequest request, AuditResults results) {
        this.request = request;
        this.results = results;
    }

    History of(AppReport app) {
        List<RememberedSignal> signals = new ArrayList<>();
        List<PastSeat> seats = new ArrayList<>();
        app.seats().forEach(seat -> {
            SeatVerdict verdict = seat.verdict();
            verdict.signals().stream()
                    .filter(signal -> !signal.source().startsWith(REMEMBERED))
                    .filter(signal -> signal.on().isPresent())
                    .collect(Collectors.toMap(
                            Signal::source, signal -> signal.on().orElseThrow(), RunHistory::later, TreeMap::new))
                    .forEach((source, day) ->
                            signals.add(new RememberedSignal(verdict.workspace(), verdict.email(), source, day)));
            seats.add(new PastSeat(
                    request.period(),
                    verdict.workspace(),
                    verdict.email(),
                    verdict.status(),
                    verdict.recommendation(),
                    verdict.lastActiveOn(),
                    verdict.joinedOn()));
        });
        Map<Email, Integer> tables = tablesOwned(app);
        List<PastBurn> burn = new ArrayList<>();
        List<PastMonth> months = new ArrayList<>();
        for (MeterReport meter : app.meters()) {
            meter.byMember()
                    .forEach(row -> burn.add(new PastBurn(
                            request.period(),
                            meter.meter(),
                            row.email(),
                            row.credits(),
                            tables.getOrDefault(row.email(), 0))));
            if (meter.meter() == Meter.CREDITS) {
                meter.byMember().forEach(row -> tables.remove(row.email()));
                tables.forEach((owner, owned) ->
                        burn.add(new PastBurn(request.period(), meter.meter(), owner, Credits.ZERO, owned)));
            }
            months.add(month(meter));
        }
        return new History(signals, seats, burn, months);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private PastMonth month(MeterReport meter) {
        MeterReport.Ledger ledger = meter.ledger();
        return new PastMonth(
                request.period(),
                meter.meter(),
                ledger.opening(),
                ledger.granted(),
                ledger.toppedUp(),
                ledger.refunded(),
                ledger.used(),
                ledger.forfeited(),
                ledger.closing(),
                meter.byDay().stream()
                        .map(day -> new DayNet(day.date(), day.credits()))
                        .toList());
    }

    private Map<Email, Integer> tablesOwned(AppReport app) {
        Map<Email, Integer> owned = new TreeMap<>();
        for (TableInfo table : results.app(
                        Objects.requireNonNull(request.config().apps().get(app.id())))
                .facts()
                .tables()) {
            owned.merge(table.owner(), 1, Integer::sum);
        }
        return owned;
    }
}
