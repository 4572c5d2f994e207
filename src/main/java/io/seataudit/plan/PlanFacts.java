package io.seataudit.plan;

import io.seataudit.model.Credits;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.History;
import io.seataudit.model.Plan;
import java.util.List;
import java.util.Set;

/**
 * Everything the plan comparison may look at for one application, beside the scope of its audit.
 *
 * @param needs features that a plan must have
 */
public record PlanFacts(Offer offer, HeldPlan held, Set<String> needs, MonthUse use) {

    /** What the vendor offers: plans in the catalogue's order, its version (a day), and the currency of all fees. */
    public record Offer(List<Plan> plans, String version, String currency) {}

    /**
     * What the audited month used, net of refunds.
     *
     * @param opening balance of credits at its beginning
     * @param days credits by day; where they do not add up to {@code credits}, the rest counts on the last day
     */
    public record MonthUse(Credits credits, Credits actions, Credits opening, List<History.DayNet> days) {}
}
