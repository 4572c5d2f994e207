package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of the plan comparison should act on or mind, in words with figures. */
public final class PlanFindings {
    private PlanFindings() {}

    /** {@code report} is the comparison of these facts. */
    public static List<Finding> of(Scope scope, PlanFacts facts, PlanReport report) {
        List<Finding> findings = new ArrayList<>();
        if (scope.rates().rate(facts.offer().currency()).isEmpty()) {
            findings.add(finding(
                    scope,
                    FindingCode.PLAN_RATE_MISSING,
                    "Plans are priced in " + facts.offer().currency()
                            + ": add a rate for it under rates in audit.yml."));
        }
        if (report.current().isEmpty()) {
            findings.add(finding(
                    scope,
                    FindingCode.PLAN_UNKNOWN,
                    "The plan held is not known, so no saving can be told: name it under plan in audit.yml."));
        }
        report.options().stream()
                .filter(option -> facts.held().isOn(option.plan(), option.rung(), option.billingCycle()))
                .filter(option -> !option.feasible())
                .forEach(option -> findings.add(finding(
                        scope,
                        FindingCode.PLAN_DOES_NOT_FIT,
                        "Today's plan " + option.name() + " cannot be compared or does not fit this period: "
                                + option.reason() + ".")));
        cheaper(scope, report).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> cheaper(Scope scope, PlanReport report) {
        return report.savingPerMonth()
                .filter(saving -> saving.signum() > 0)
                .flatMap(saving -> report.cheapest()
                        .map(best -> finding(
                                scope,
                                FindingCode.PLAN_CHEAPER,
                                best.plan() + " with " + best.rung() + " credits, paid "
                                        + (best.billingCycle() == BillingCycle.MONTHLY ? "monthly" : "yearly")
                                        + ", would have cost " + saving.toPlainString() + " " + scope.currency()
                                        + " less than today's plan for the use of this month.")));
    }

    private static Finding finding(Scope scope, FindingCode code, String text) {
        return Finding.of(code, scope.app(), "", text);
    }
}
