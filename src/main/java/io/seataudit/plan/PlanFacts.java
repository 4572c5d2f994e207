package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the plan comparison may look at, for one application. {@code history} has earlier months of use;
 * {@code used} and {@code actionsUsed} are this period's, net of refunds.
 *
 * @param days this period's net use of credits by day; where it does not add up to {@code used}, the rest counts on the
 *     as-of date
 * @param catalogueCurrency of the catalogue's fees
 * @param rates report currency per unit of another one
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
        History history,
        List<History.DayNet> days,
        String catalogueCurrency,
        Map<String, BigDecimal> rates) {

    /** Whether this is the option of today; without a rung it is the first of the plan. */
    boolean holds(String planId, String rungName, BillingCycle cycle) {
        return cycle == billingCycle
                && plan.filter(held -> held.id().equals(planId))
                        .map(held -> rung.orElse(held.rungs().get(0)).name())
                        .map(rungName::equals)
                        .orElse(false);
    }

    /** Report currency per unit of the catalogue's; empty without a rate. */
    Optional<BigDecimal> rate() {
        return catalogueCurrency.equals(currency)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(rates.get(catalogueCurrency));
    }
}
