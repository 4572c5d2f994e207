package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.MemberBurn;
import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Money;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Views;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who burned what: every member, everybody who is not on the member list, and what is on nobody's row. */
final class CreditBurnTab implements Tab {
    static final String TABLE = "CreditBurn";
    static final String CREDITS = "Credits";
    static final String CUMULATIVE = "Cumulative share";
    static final String NAME = "Name";
    private static final String RUNNING = "Running total";

    /** One row; {@code ledgerRow} is that of the meter's period on the ledger. */
    private record Burn(
            String app,
            MeterReport meter,
            int ledgerRow,
            MemberBurn member,
            Credits running,
            Optional<Credits> actions,
            boolean last) {}

    @Override
    public Page page(AuditReport report) {
        List<List<Burn>> parts = new ArrayList<>();
        report.apps().forEach(app -> parts.addAll(burns(report, app)));
        boolean several = Rows.hasAppColumn(report);
        List<Column<Burn>> columns = List.of(
                Column.of(
                        "Rank",
                        Format.WHOLE,
                        8,
                        burn -> burn.last() || burn.member().rank() == 0
                                ? Cell.blank()
                                : Cell.of(burn.member().rank())),
                Column.of(
                        "E-mail",
                        Format.TEXT,
                        32,
                        burn -> Cell.of(
                                burn.last()
                                        ? "(unattributed)"
                                        : burn.member().email().address())),
                Column.of(NAME, Format.TEXT, 22, burn -> Cell.of(burn.last() ? "" : label(burn.member()))),
                Column.<Burn>of(
                                CREDITS,
                                Format.QUANTITY,
                                14,
                                burn -> Meters.credits(burn.member().credits()))
                        .summed(),
                Column.computed(
                        "Share",
                        Format.SHARE,
                        9,
                        (burn, at) -> Meters.share(
                                at.ref(CREDITS), net(burn, at), burn.member().share())),
                Column.computed(RUNNING, Format.QUANTITY, 14, (burn, at) -> running(burn, at, several)),
                Column.computed(
                        CUMULATIVE,
                        Format.SHARE,
                        11,
                        (burn, at) -> Meters.share(
                                at.ref(RUNNING), net(burn, at), burn.member().cumulativeShare())),
                Column.<Burn>computed("Cost", Format.MONEY, 15, (burn, at) -> cost(burn, at, report.currency()))
                        .summed(),
                Column.of(
                        "Change on last period",
                        Format.QUANTITY,
                        14,
                        burn -> Meters.credits(burn.member().change())),
                Column.<Burn>of("Actions", Format.WHOLE, 12, burn -> Meters.credits(burn.actions()))
                        .summed(),
                Column.of(
                        "On member list",
                        Format.TEXT,
                        10,
                        burn -> burn.last()
                                ? Cell.blank()
                                : Cell.yes(burn.member().onMemberList())),
                Column.of(
                        "Basis",
                        Format.TEXT,
                        14,
                        burn -> Cell.of(CodeWords.of(burn.member().basis()))),
                Column.of(
                        "Department",
                        Format.TEXT,
                        22,
                        burn -> Cell.of(burn.member().department())));
        return Page.of(
                "Credit burn",
                "Credit burn by member",
                "Net of refunds. The rows of an application, the unattributed one included, add up to what it used.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, Burn::app, columns),
                        Views.concat(parts),
                        "No application with a credit pool was audited."));
    }

    private static List<List<Burn>> burns(AuditReport report, AppReport app) {
        Optional<MeterReport> credits = Meters.of(app, Meter.CREDITS);
        if (credits.isEmpty()) {
            return List.of();
        }
        MeterReport meter = credits.get();
        Optional<MeterReport> actionMeter = Meters.of(app, Meter.ACTIONS);
        Map<Email, MemberBurn> actions = new LinkedHashMap<>();
        actionMeter.ifPresent(found -> found.byMember().forEach(burn -> actions.put(burn.email(), burn)));
        Map<Email, MemberBurn> only = new LinkedHashMap<>(actions);
        if (!only.isEmpty()) {
            meter.byMember().forEach(burn -> only.remove(burn.email()));
        }
        int ledgerRow = CreditLedgerTab.periodRow(report, app, Meter.CREDITS);
        long[] running = runningTotals(meter);
        Credits attributed = meter.total().minus(meter.unattributed());
        return List.of(
                Views.indexed(
                        meter.byMember(),
                        (burn, i) -> new Burn(
                                app.id(),
                                meter,
                                ledgerRow,
                                burn,
                                new Credits(running[i]),
                                Optional.ofNullable(actions.get(burn.email())).map(MemberBurn::credits),
                                false)),
                only.values().stream()
                        .map(burn -> new Burn(
                                app.id(),
                                meter,
                                ledgerRow,
                                withoutCredits(burn, meter),
                                attributed,
                                Optional.of(burn.credits()),
                                false))
                        .toList(),
                List.of(new Burn(
                        app.id(),
                        meter,
                        ledgerRow,
                        unattributed(meter, report.currency()),
                        meter.total(),
                        actionMeter.map(MeterReport::unattributed),
                        true)));
    }

    /** The index of an application's first row. */
    static int firstRow(AuditReport report, AppReport app) {
        int first = 0;
        for (AppReport other : report.apps().subList(0, report.apps().indexOf(app))) {
            first += burns(report, other).stream().mapToInt(List::size).sum();
        }
        return first;
    }

    /** The name, or the first part of the address of somebody without one. */
    static String label(MemberBurn burn) {
        return burn.name().isEmpty() ? burn.email().address().split("@", 2)[0] : burn.name();
    }

    private static long[] runningTotals(MeterReport meter) {
        long[] totals = new long[meter.byMember().size()];
        long sum = 0;
        int i = 0;
        for (MemberBurn burn : meter.byMember()) {
            sum = Math.addExact(sum, burn.credits().millionths());
            totals[i++] = sum;
        }
        return totals;
    }

    /** Somebody who used actions only. */
    private static MemberBurn withoutCredits(MemberBurn burn, MeterReport meter) {
        BigDecimal attributed = share(meter.total().minus(meter.unattributed()), meter.total());
        return new MemberBurn(
                burn.email(),
                Credits.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                burn.onMemberList(),
                burn.name(),
                burn.basis(),
                0,
                attributed,
                Optional.empty(),
                burn.department(),
                Map.of(burn.basis(), Credits.ZERO));
    }

    private static MemberBurn unattributed(MeterReport meter, String currency) {
        return new MemberBurn(
                Email.NONE,
                meter.unattributed(),
                share(meter.unattributed(), meter.total()),
                meter.pricePerCredit()
                        .map(price ->
                                Money.round(meter.unattributed().toBigDecimal().multiply(price), currency)),
                false,
                "",
                Basis.UNATTRIBUTED,
                0,
                share(meter.total(), meter.total()),
                Optional.empty(),
                "",
                Map.of(Basis.UNATTRIBUTED, meter.unattributed()));
    }

    private static BigDecimal share(Credits part, Credits whole) {
        return whole.isZero()
                ? BigDecimal.ZERO
                : part.toBigDecimal().divide(whole.toBigDecimal(), 6, RoundingMode.HALF_UP);
    }

    private static String net(Burn burn, At at) {
        return at.book().cell(CreditLedgerTab.TABLE, burn.ledgerRow(), CreditLedgerTab.NET);
    }

    /** Begins anew with every application; the header above the first row counts as 0. */
    private static Cell running(Burn burn, At at, boolean several) {
        String before = several
                ? "IF(" + at.ref("App") + "=" + at.above("App") + ",N(" + at.above(RUNNING) + "),0)"
                : "N(" + at.above(RUNNING) + ")";
        return Cell.formula(before + "+" + at.ref(CREDITS), Meters.credits(burn.running()));
    }

    private static Cell cost(Burn burn, At at, String currency) {
        if (burn.member().cost().isEmpty()) {
            return Cell.blank();
        }
        String price = at.book().cell(CreditLedgerTab.TABLE, burn.ledgerRow(), CreditLedgerTab.PRICE);
        return Meters.cost(
                at.ref(CREDITS),
                price,
                burn.member().credits(),
                burn.meter(),
                currency,
                burn.member().cost().get());
    }
}
