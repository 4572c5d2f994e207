package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.BillingKind;
import io.seataudit.model.Credits;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reader should know of the pool itself; what concerns people is in {@link BurnFindings}. */
final class CreditFindings {
    private final Scope scope;
    private final CreditFacts facts;
    private final MeterReport report;
    private final PoolEntries entries;
    private final String unit;
    private final List<Finding> findings = new ArrayList<>();

    CreditFindings(Scope scope, CreditFacts facts, MeterReport report, PoolEntries entries) {
        this.scope = scope;
        this.facts = facts;
        this.report = report;
        this.entries = entries;
        this.unit = CodeWords.lower(report.meter());
    }

    /** In a fixed order. */
    List<Finding> findings() {
        if (entries.known()) {
            opening();
            balance();
            forecast();
        } else if (report.meter() == Meter.CREDITS) {
            add(
                    FindingCode.POOL_UNKNOWN,
                    "Neither a plan, nor billing rows, nor an opening balance say what the pool holds: the ledger only shows"
                            + " what was used. Name the plan in the config or give billing rows.");
        }
        money();
        sources();
        findings.addAll(new BurnFindings(scope, facts, report).findings());
        return List.copyOf(findings);
    }

    private void opening() {
        if (report.meter() != Meter.CREDITS) {
            return;
        }
        switch (entries.openingFrom()) {
            case HISTORY_WITH_GAP ->
                add(
                        FindingCode.OPENING_AFTER_GAP,
                        "The month before was not audited: the ledger opens with the closing balance of the newest earlier"
                                + " audit, " + entries.opening() + " credits. Audit the months between first.");
            case NONE ->
                add(
                        FindingCode.OPENING_UNKNOWN,
                        "No opening balance is known: the ledger opens at 0. Give opening-balance in the config.");
            case HISTORY, CONFIG, BILLING -> {}
        }
    }

    private void balance() {
        MeterReport.Ledger ledger = report.ledger();
        ledger.exhaustedOn()
                .ifPresent(day -> add(
                        FindingCode.POOL_EXHAUSTED,
                        "The pool of " + unit + " ran dry on " + day
                                + ": work stops until it is topped up or renewed."));
        if (ledger.exhaustedOn().isEmpty() && !report.alarms().isEmpty()) {
            MeterReport.Alarm highest = report.alarms().get(report.alarms().size() - 1);
            add(
                    FindingCode.POOL_ALARM,
                    highest.share().movePointRight(2).toPlainString() + " % of the pool of " + unit + " were used by "
                            + highest.on() + ".");
        }
        report.byDay().stream()
                .filter(day -> balance(day).isNegative())
                .min(Comparator.comparing(CreditFindings::balance))
                .ifPresent(lowest -> add(
                        FindingCode.USE_BEYOND_BALANCE,
                        "By " + lowest.date() + " the rows had used more " + unit + " than the pool held: it stands at "
                                + balance(lowest) + ". There is no overage: a grant, a top-up or the opening balance is"
                                + " missing, or rows are counted twice."));
    }

    private static Credits balance(MeterReport.DayBurn day) {
        return day.balance().orElse(Credits.ZERO);
    }

    private void forecast() {
        report.forecast()
                .ifPresent(forecast -> forecast.exhaustionOn()
                        .filter(day -> report.ledger().closing().millionths() > 0)
                        .ifPresent(day -> add(
                                FindingCode.POOL_WILL_RUN_DRY,
                                "At this pace the pool of " + unit + " runs dry on " + day
                                        + ", before the cycle ends on " + forecast.cycleEnd() + ".")));
    }

    private void money() {
        Credits forfeited = report.ledger().forfeited();
        if (!forfeited.isZero() && report.meter() == Meter.CREDITS) {
            String worth = report.forfeitedCost()
                    .map(cost -> ", worth " + cost.toPlainString() + " " + scope.currency())
                    .orElse("");
            add(FindingCode.CREDITS_FORFEITED, forfeited + " credits were forfeited at the renewal" + worth + ".");
        }
        if (report.pricePerCredit().isEmpty() && report.meter() == Meter.CREDITS) {
            add(
                    FindingCode.PRICE_UNKNOWN,
                    "Neither billing rows nor the plan tell the price of a credit: burn has no cost. Give billing rows with"
                            + " credits_granted, or a price in the config.");
        }
        boolean topUpWithoutCredits = facts.billing().stream()
                .anyMatch(line -> line.kind() == BillingKind.TOPUP
                        && line.creditsGranted().isEmpty()
                        && line.actionsGranted().isEmpty()
                        && scope.period().contains(BilledPool.dayOf(line)));
        if (topUpWithoutCredits && report.meter() == Meter.CREDITS) {
            add(
                    FindingCode.TOPUP_WITHOUT_CREDITS,
                    "A top-up was billed without saying how many credits it bought: it is missing in the ledger. Fill"
                            + " credits_granted.");
        }
    }

    private void sources() {
        if (report.meter() == Meter.CREDITS && !report.onDays()) {
            add(
                    FindingCode.USE_WITHOUT_DATES,
                    report.basis() == Basis.EVENT
                            ? "The usage file has totals without days. The ledger counts them on the last day; there is no"
                                    + " forecast."
                            : "No usage file was given: burn is that of the vendor's pages, by owner and MCP user, without"
                                    + " days. The ledger counts it on the last day; there is no forecast.");
        }
        report.controlTotals().stream()
                .filter(total -> total.basis() == Basis.UNATTRIBUTED
                        && !total.difference().isZero())
                .forEach(total -> add(
                        FindingCode.CONTROL_TOTAL_DIFFERS,
                        "The vendor's " + total.source() + " page says " + total.total() + " credits, the rows say "
                                + report.total() + "."));
    }

    private void add(FindingCode code, String text) {
        findings.add(Finding.of(code, scope.app(), unit, text));
    }
}
