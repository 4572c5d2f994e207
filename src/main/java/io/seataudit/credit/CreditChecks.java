package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.PriceBasis;
import io.seataudit.model.Scope;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two ways to each figure of a meter: rows against total, ledger against rows, bill, and the vendor's own totals. */
final class CreditChecks {
    private final Scope scope;
    private final CreditFacts facts;
    private final MeterReport report;
    private final String unit;
    private final List<Check> checks = new ArrayList<>();

    CreditChecks(Scope scope, CreditFacts facts, MeterReport report) {
        this.scope = scope;
        this.facts = facts;
        this.report = report;
        this.unit = CodeWords.lower(report.meter());
    }

    /** In a fixed order; ids are stable. */
    List<Check> checks() {
        rows();
        ledger();
        opening();
        bill();
        vendorTotals();
        return List.copyOf(checks);
    }

    private void rows() {
        Credits byMember = sum(report.byMember(), MeterReport.MemberBurn::credits);
        addsUp("members", "Members and unattributed", byMember.plus(report.unattributed()));
        Credits undated = report.basis() == Basis.EVENT ? Attribution.undated(facts, report.meter()) : report.total();
        addsUp("days", "Days", sum(report.byDay(), MeterReport.DayBurn::credits).plus(undated));
        addsUp("tables", "Tables", sum(report.byTable(), MeterReport.TableBurn::credits));
        addsUp("providers", "Providers", sum(report.byProvider(), MeterReport.NamedBurn::credits));
        addsUp("kinds-of-action", "Kinds of action", sum(report.byAction(), MeterReport.NamedBurn::credits));
        addsUp("departments", "Departments", sum(report.byDepartment(), MeterReport.NamedBurn::credits));
        addsUp("cost-centers", "Cost centres", sum(report.byCostCenter(), MeterReport.NamedBurn::credits));
    }

    private void addsUp(String id, String what, Credits sum) {
        add(id + "-add-up", what + " add up to all " + unit + " used", report.total(), sum);
    }

    private void ledger() {
        MeterReport.Ledger ledger = report.ledger();
        Credits left = ledger.opening()
                .plus(ledger.granted())
                .plus(ledger.toppedUp())
                .plus(ledger.refunded())
                .minus(ledger.used())
                .minus(ledger.forfeited());
        add("ledger-closes", "The ledger of " + unit + " closes", left, ledger.closing());
        add(
                "ledger-meets-rows",
                "The ledger's use less refunds is what the rows say was used, in " + unit,
                report.total(),
                ledger.used().minus(ledger.refunded()));
        if (!report.cycles().isEmpty()) {
            add(
                    "cycles-meet-ledger",
                    "The last billing cycle closes with the ledger, in " + unit,
                    ledger.closing(),
                    report.cycles().get(report.cycles().size() - 1).ledger().closing());
        }
    }

    /** The bill may carry the balance forward as well: then it says what the ledger opens with. */
    private void opening() {
        PoolEntries.billedOpening(scope, facts, report.meter())
                .ifPresent(billed -> add(
                        "opening-meets-bill",
                        "The ledger opens with the balance that the billing rows carry over, in " + unit,
                        billed,
                        report.ledger().opening()));
    }

    private void bill() {
        if (report.meter() == Meter.CREDITS && report.priceBasis().equals(Optional.of(PriceBasis.BILLED))) {
            BilledPool billed = BilledPool.of(facts.billing(), scope.period());
            billed.price()
                    .ifPresent(price -> checks.add(new Check(
                            id("bill-meets-price"),
                            "The credits bought at the price of a credit cost what was billed for them, in "
                                    + scope.currency(),
                            billed.amount(scope.currency()),
                            price.cost(billed.credits(), scope.currency()))));
        }
    }

    /**
     * Only the integrations page covers all credits: workbooks leave deleted tables out, and MCP is a part, so that those
     * are control totals without being a check (vendors.md#clay-usage-page).
     */
    private void vendorTotals() {
        report.controlTotals().stream()
                .filter(total -> total.basis() == Basis.UNATTRIBUTED)
                .forEach(total -> add(
                        "meet-vendor-" + total.source(),
                        "The vendor's " + total.source() + " page agrees with the rows, in " + unit,
                        total.total(),
                        report.total()));
    }

    private void add(String id, String text, Credits expected, Credits actual) {
        checks.add(new Check(id(id), text, expected.toBigDecimal(), actual.toBigDecimal()));
    }

    private String id(String id) {
        return scope.app() + "-" + unit + "-" + id;
    }

    private static <T> Credits sum(List<T> rows, Function<T, Credits> credits) {
        return rows.stream().map(credits).reduce(Credits.ZERO, Credits::plus);
    }
}
