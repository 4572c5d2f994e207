package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of the plan comparison should act on or mind, in words with figures. */
public final class PlanFindings {
    private PlanFindings() {}

    /** {@code report} is the comparison of these facts. */
    public static List<Finding> of(PlanFacts facts, PlanReport report) {
        List<Finding> findings = new ArrayList<>();
        if (facts.rate().isEmpty()) {
            findings.add(finding(
                    facts,
                    Level.WARNING,
                    "PLAN_RATE_MISSING",
                    "Plans are priced in " + facts.catalogueCurrency()
                            + ": add a rate for it under rates in audit.yml."));
        }
        if (report.current().isEmpty()) {
            findings.add(finding(
                    facts,
                    Level.INFO,
                    "PLAN_UNKNOWN",
                    "The plan held is not known, so no saving can be told: name it under plan in audit.yml."));
        }
        report.options().stream()
                .filter(option -> facts.holds(option.plan(), option.rung(), option.billingCycle()))
                .filter(option -> !option.feasible())
                .forEach(option -> findings.add(finding(
                        facts,
                        Level.WARNING,
                        "PLAN_DOES_NOT_FIT",
                        "Today's plan " + option.name() + " cannot be compared or does not fit this period: "
                                + option.reason() + ".")));
        cheaper(facts, report).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> cheaper(PlanFacts facts, PlanReport report) {
        return report.savingPerMonth()
                .filter(saving -> saving.signum() > 0)
                .flatMap(saving -> report.cheapest()
                        .map(best -> finding(
                                facts,
                                Level.INFO,
                                "PLAN_CHEAPER",
                                best.plan() + " with " + best.rung() + " credits, paid "
                                        + (best.billingCycle() == BillingCycle.MONTHLY ? "monthly" : "yearly")
                                        + ", would have cost " + saving.toPlainString() + " " + facts.currency()
                                        + " less than today's plan for the use of this month.")));
    }

    private static Finding finding(PlanFacts facts, Level level, String code, String text) {
        return Finding.of(level, facts.app(), "", code, text);
    }
}
