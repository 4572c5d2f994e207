package io.seataudit.credit;

import io.seataudit.model.Check;
import io.seataudit.model.Finding;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.model.UsageTally;
import java.util.ArrayList;
import java.util.List;

/** Audits the pool of one application: who burned what, how long it lasts, what stands out (rules.md#credits). */
public final class CreditAudit {
    private CreditAudit() {}

    /**
     * A report on credits, always, and one on actions where the plan meters them or rows have some. Throws
     * {@link ArithmeticException} where an amount leaves the range of {@link io.seataudit.model.Credits}.
     */
    public static CreditAuditResult audit(Scope scope, CreditFacts facts) {
        List<MeterReport> meters = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Meter meter : Meter.values()) {
            if (meter == Meter.CREDITS || hasActions(facts)) {
                MeterAudit audit = new MeterAudit(scope, facts, meter);
                MeterReport report = audit.report();
                meters.add(report);
                checks.addAll(new CreditChecks(scope, facts, report).checks());
                findings.addAll(new CreditFindings(scope, facts, report, audit.entries()).findings());
            }
        }
        return new CreditAuditResult(List.copyOf(meters), List.copyOf(checks), List.copyOf(findings));
    }

    private static boolean hasActions(CreditFacts facts) {
        return facts.held().rung().flatMap(rung -> rung.actions()).isPresent()
                || facts.sources().usage().days().stream().anyMatch(CreditAudit::hasActions)
                || !Attribution.undated(facts, Meter.ACTIONS).isZero();
    }

    private static boolean hasActions(UsageTally.OfDay day) {
        return day.actionsUsed() != 0 || day.actionsRefunded() != 0;
    }
}
