package io.seataudit.plan;

import io.seataudit.model.Scope;

/** Compares the plans of one application's vendor, and says what of it matters. */
public final class PlanAudit {
    private PlanAudit() {}

    /** The comparison, and the findings that rest on it. */
    public static PlanAuditResult audit(Scope scope, PlanFacts facts) {
        PlanReport report = PlanComparison.compare(scope, facts);
        return new PlanAuditResult(report, PlanFindings.of(scope, facts, report));
    }
}
