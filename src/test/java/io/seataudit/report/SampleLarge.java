package io.seataudit.report;

import io.seataudit.contract.SeatMoney;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Signal;
import io.seataudit.seat.SeatVerdict;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Blows the credit application of a report up to any size without holding its rows. */
final class SampleLarge {
    private SampleLarge() {}

    static AuditReport report(AuditReport base, int seats, int details) {
        AppReport app = base.apps().get(0);
        MeterReport meter = app.meters().get(0);
        Credits perSeat = Credits.of("2.5");
        Credits total = new Credits(perSeat.millionths() * seats);
        Credits perTable = new Credits(total.millionths() / Math.max(1, details));
        Credits rest = new Credits(total.millionths() - perTable.millionths() * Math.max(0, details - 1));
        MeterReport large = new MeterReport(
                meter.meter(),
                meter.basis(),
                total,
                Credits.ZERO,
                lazy(seats, i -> burn(i, perSeat, total)),
                List.of(new MeterReport.DayBurn(
                        SampleSeats.AS_OF, total, total, Credits.ZERO, Optional.of(Credits.ZERO))),
                lazy(details, i -> table(i, i == 0 ? rest : perTable, total)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new MeterReport.Ledger(
                        total,
                        Credits.ZERO,
                        Credits.ZERO,
                        Credits.ZERO,
                        total,
                        Credits.ZERO,
                        Credits.ZERO,
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                meter.spikes(),
                meter.alarms(),
                List.of(),
                meter.pricePerCredit(),
                meter.priceBasis(),
                meter.forfeitedCost(),
                true,
                Credits.ZERO);
        Map<SeatStatus, Integer> totals = new EnumMap<>(app.seatTotals());
        totals.replaceAll((status, n) -> 0);
        totals.put(SeatStatus.ACTIVE, seats);
        AppReport largeApp = new AppReport(
                app.id(),
                app.vendor(),
                app.name(),
                lazy(seats, SampleLarge::seat),
                totals,
                List.of(large),
                app.plan(),
                app.modules(),
                app.groups(),
                app.connections(),
                app.coverage(),
                app.chargeback(),
                app.activationRate(),
                app.medianDaysToFirstUse(),
                app.money(),
                app.charges());
        return new AuditReport(
                base.schemaVersion(),
                base.period(),
                base.asOf(),
                base.organization(),
                base.currency(),
                List.of(largeApp),
                base.people(),
                base.findings(),
                base.checks(),
                base.rows(),
                base.previous(),
                base.revision(),
                base.headline(),
                base.decisions(),
                base.rejects(),
                base.trend(),
                base.evidence());
    }

    private static Email email(int i) {
        return new Email(String.format(Locale.ROOT, "member%07d@northwind.example", i));
    }

    private static SeatReport seat(int i) {
        return new SeatReport(
                new SeatVerdict(
                        email(i),
                        "Member " + i,
                        "Editor",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-31 (usage).",
                        Optional.of(SampleSeats.AS_OF),
                        Optional.of(0),
                        List.of(new Signal("usage", Optional.of(SampleSeats.AS_OF))),
                        "Department " + i % 40,
                        List.of("Group " + i % 200),
                        List.of(),
                        Recommendation.KEEP,
                        "",
                        AccountStatus.ACTIVE,
                        Optional.of(SampleSeats.AS_OF.minusYears(1)),
                        "CC-" + i % 40,
                        Email.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                SeatMoney.UNKNOWN);
    }

    private static MeterReport.MemberBurn burn(int i, Credits credits, Credits total) {
        return new MeterReport.MemberBurn(
                email(i),
                credits,
                SampleMeters.share(credits, total),
                Optional.of(SampleMeters.cost(credits)),
                true,
                "Member " + i,
                Basis.EVENT,
                i + 1,
                SampleMeters.share(new Credits(credits.millionths() * (i + 1L)), total),
                Optional.empty(),
                "Department " + i % 40,
                Map.of(Basis.EVENT, credits));
    }

    private static MeterReport.TableBurn table(int i, Credits credits, Credits total) {
        BigDecimal share = SampleMeters.share(credits, total);
        return new MeterReport.TableBurn(
                "",
                "Workbook " + i / 100,
                "Table " + i,
                credits,
                share,
                Optional.of(SampleMeters.cost(credits)),
                i % 7 == 0);
    }

    private static <T> List<T> lazy(int size, IntFunction<T> row) {
        return new LazyList<>(size, row);
    }

    private static final class LazyList<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> row;

        LazyList(int size, IntFunction<T> row) {
            this.size = size;
            this.row = row;
        }

        @Override
        public T get(int index) {
            return row.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
