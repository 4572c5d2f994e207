package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the plan comparison may look at, for one application. {@code history} has earlier months of use;
 * {@code used} and {@code actionsUsed} are this period's, net of refunds.
 */
public record PlanFacts(
        String app,
        Period period,
        LocalDate asOf,
        String currency,
        List<Plan> catalogue,
        String catalogueVersion,
        Optional<Plan> plan,
        Optional<Plan.Rung> rung,
        BillingCycle billingCycle,
        Optional<LocalDate> renewsOn,
        Set<String> needs,
        Credits used,
        Credits actionsUsed,
        Credits openingBalance,
        History history) {}
