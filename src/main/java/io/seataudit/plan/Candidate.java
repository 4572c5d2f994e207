package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One plan, rung and way to pay. {@code obstacles} are the reasons against it that the use of credits has no part in;
 * {@code curve} is empty where no price is known.
 */
record Candidate(
        Plan plan,
        Plan.Rung rung,
        BillingCycle cycle,
        boolean held,
        Optional<CostCurve> curve,
        List<String> obstacles) {

    /** The cost of a month at this use of credits; empty where the option is not feasible. */
    Optional<Ratio> feasibleCost(Credits used) {
        return obstacles.isEmpty() ? curve.flatMap(costs -> costs.at(used)) : Optional.empty();
    }

    PlanReport.Choice choice() {
        return new PlanReport.Choice(plan.id(), rung.name(), cycle);
    }
}
