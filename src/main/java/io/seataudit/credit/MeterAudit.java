package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the report of one meter together: burn, pool, what is to come and what stands out. */
final class MeterAudit {
    private final Scope scope;
    private final CreditFacts facts;
    private final Meter meter;
    private final LocalDate to;
    private final Attribution attribution;
    private final PoolEntries entries;
    private final PoolReplay replay;
    private final Optional<CreditPrice> price;

    MeterAudit(Scope scope, CreditFacts facts, Meter meter) {
        this.scope = scope;
        this.facts = facts;
        this.meter = meter;
        this.to = scope.lastDay();
        this.attribution = Attribution.of(scope, facts, meter, to);
        this.entries = PoolEntries.of(scope, facts, meter, to);
        this.replay = PoolLedger.replay(
                scope.period().firstDay(),
                to,
                entries.opening(),
                entries.renewals(),
                entries.inflows(),
                attribution.use());
        this.price = Pricing.of(scope, facts, meter);
    }

    PoolEntries entries() {
        return entries;
    }

    MeterReport report() {
        Shares shares = new Shares(attribution.total(), price, scope.currency());
        MemberBreakdown members = new MemberBreakdown(scope.history(), facts.people(), attribution, shares);
        UseBreakdown uses = new UseBreakdown(facts, meter, attribution, shares);
        List<MeterReport.TableBurn> byTable = uses.byTable();
        List<MeterReport.DayBurn> byDay = byDay();
        boolean datedPool = attribution.dated() && entries.known();
        return new MeterReport(
                meter,
                attribution.basis(),
                attribution.total(),
                attribution.unattributed(),
                members.byMember(meter),
                byDay,
                byTable,
                uses.byProvider(),
                uses.byAction(),
                members.byGroup(),
                members.byDepartment(),
                members.byCostCenter(),
                attribution.dated() ? replay.total() : withoutExhaustion(replay.total()),
                cycles(),
                datedPool ? forecast(byDay) : Optional.empty(),
                attribution.dated()
                        ? new SpikeFinder(scope, facts, meter, to, attribution.total()).find(byDay)
                        : List.of(),
                datedPool ? PoolAlarms.of(replay) : List.of(),
                controlTotals(),
                price.map(CreditPrice::perCredit),
                price.map(CreditPrice::basis),
                shares.cost(replay.total().forfeited()),
                attribution.dated() || attribution.total().isZero(),
                byTable.stream()
                        .filter(MeterReport.TableBurn::recurring)
                        .map(MeterReport.TableBurn::credits)
                        .reduce(Credits.ZERO, Credits::plus));
    }

    private Optional<MeterReport.Forecast> forecast(List<MeterReport.DayBurn> byDay) {
        return new BurnForecast(entries.terms(), to, replay.total().closing())
                .from(BurnForecast.recordedDays(scope.history(), meter, byDay));
    }

    private List<MeterReport.DayBurn> byDay() {
        Map<LocalDate, DayUse> use = new HashMap<>();
        attribution
                .onDays()
                .forEach(day -> use.merge(
                        day.day(),
                        day,
                        (one, other) -> new DayUse(
                                one.day(),
                                one.used().plus(other.used()),
                                one.refunded().plus(other.refunded()))));
        List<MeterReport.DayBurn> days = new ArrayList<>();
        for (DayBalance balance : replay.days()) {
            DayUse day = use.getOrDefault(balance.day(), new DayUse(balance.day(), Credits.ZERO, Credits.ZERO));
            days.add(new MeterReport.DayBurn(
                    day.day(),
                    day.net(),
                    day.used(),
                    day.refunded(),
                    entries.known() ? Optional.of(balance.end()) : Optional.empty()));
        }
        return List.copyOf(days);
    }

    private List<MeterReport.CycleLedger> cycles() {
        return attribution.dated()
                ? replay.cycles()
                : replay.cycles().stream()
                        .map(cycle -> new MeterReport.CycleLedger(
                                cycle.from(), cycle.to(), withoutExhaustion(cycle.ledger())))
                        .toList();
    }

    /** Use without a date stands on the last day, which tells nothing of the day on which the pool ran dry. */
    private static MeterReport.Ledger withoutExhaustion(MeterReport.Ledger ledger) {
        return new MeterReport.Ledger(
                ledger.opening(),
                ledger.granted(),
                ledger.toppedUp(),
                ledger.refunded(),
                ledger.used(),
                ledger.forfeited(),
                ledger.closing(),
                Optional.empty());
    }

    /** The sources that are not the headline, each beside it; pages only know credits. */
    private List<MeterReport.ControlTotal> controlTotals() {
        List<MeterReport.ControlTotal> totals = new ArrayList<>();
        if (meter == Meter.CREDITS) {
            if (attribution.byEvents() && !facts.sources().workbooks().isEmpty()) {
                totals.add(controlTotal(
                        Basis.OWNER,
                        "workbooks",
                        facts.sources().workbooks().stream()
                                .map(WorkbookUsage::used)
                                .toList()));
            }
            if (attribution.byEvents() && !facts.sources().mcp().isEmpty()) {
                totals.add(controlTotal(
                        Basis.MCP,
                        "mcp",
                        facts.sources().mcp().stream().map(McpUsage::used).toList()));
            }
            if (!facts.sources().integrations().isEmpty()) {
                totals.add(controlTotal(
                        Basis.UNATTRIBUTED,
                        "integrations",
                        facts.sources().integrations().stream()
                                .map(IntegrationUsage::used)
                                .toList()));
            }
        }
        return List.copyOf(totals);
    }

    private MeterReport.ControlTotal controlTotal(Basis basis, String source, List<Credits> parts) {
        Credits total = parts.stream().reduce(Credits.ZERO, Credits::plus);
        return new MeterReport.ControlTotal(basis, source, total, total.minus(attribution.total()));
    }
}
