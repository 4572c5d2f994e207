package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingLine;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which plan is held: that of the newest billing row that names one, else the config's. Its size, how it is paid and
 * when it renews are the config's. The ledger, the comparison of plans and the charges all ask here.
 */
public final class HeldPlans {
    private HeldPlans() {}

    /** The plan as the config tells it, by the names of plan and rung; a rung without a name is the plan's first. */
    public record Configured(
            Optional<String> plan, Optional<String> rung, BillingCycle billingCycle, Optional<LocalDate> renewsOn) {}

    /**
     * The plan held on the as-of date.
     *
     * @param billing as billed, in whatever currency
     * @param catalogue the vendor's plan of a name; empty: it has none
     */
    public static HeldPlan of(
            List<BillingLine> billing,
            LocalDate asOf,
            Configured configured,
            Function<String, Optional<Plan>> catalogue) {
        Optional<Plan> plan = billed(billing, asOf)
                .flatMap(catalogue)
                .or(() -> configured.plan().flatMap(catalogue));
        return new HeldPlan(
                plan,
                plan.flatMap(held -> held.rung(configured.rung().orElse(""))),
                configured.billingCycle(),
                configured.renewsOn());
    }

    /** Of rows that begin on the same day the last one counts. */
    private static Optional<String> billed(List<BillingLine> billing, LocalDate asOf) {
        return billing.stream()
                .filter(row -> !row.plan().isEmpty() && !row.periodStart().isAfter(asOf))
                .reduce((one, other) -> other.periodStart().isBefore(one.periodStart()) ? one : other)
                .map(BillingLine::plan);
    }
}
