package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the plan that an application is on.
 *
 * @param plan empty: not known
 * @param rung its size; empty: not known
 * @param billingCycle how it is paid
 * @param renewsOn any day on which a cycle begins; empty: not known
 */
public record HeldPlan(
        Optional<Plan> plan, Optional<Plan.Rung> rung, BillingCycle billingCycle, Optional<LocalDate> renewsOn) {

    /** The plan's id in the catalogue; empty: not known. */
    public String planId() {
        return plan.map(Plan::id).orElse("");
    }

    /** Whether it is this plan, of whatever size and however paid. */
    public boolean isPlan(String id) {
        return plan.map(held -> held.id().equals(id)).orElse(false);
    }

    /** Whether it is this plan, of whatever size, paid this way. */
    public boolean isOn(String id, BillingCycle cycle) {
        return cycle == billingCycle && isPlan(id);
    }

    /** Whether it is this very option; where the size is not known it is the plan's first. */
    public boolean isOn(String id, String size, BillingCycle cycle) {
        return isOn(id, cycle)
                && plan.map(held -> rung.orElse(held.rungs().get(0)).name().equals(size))
                        .orElse(false);
    }
}
