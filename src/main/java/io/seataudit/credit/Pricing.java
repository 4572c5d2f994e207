package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Plan;
import io.seataudit.model.PriceBasis;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.util.Optional;

/** Which price a meter has (rules.md#credit-price). */
final class Pricing {
    private Pricing() {}

    /**
     * The price of a unit of the meter; empty: not known. The fee pays for credits; an action has a price of its own only
     * where the config splits the fee.
     */
    static Optional<CreditPrice> of(Scope scope, CreditFacts facts, Meter meter) {
        Optional<PriceBasis> basis = facts.price().basis();
        if (meter == Meter.ACTIONS) {
            return basis.filter(PriceBasis.SPLIT::equals)
                    .flatMap(split -> facts.price().amount())
                    .map(price -> new CreditPrice(PriceBasis.SPLIT, price, BigDecimal.ONE));
        }
        return switch (basis.orElse(PriceBasis.BILLED)) {
            case BILLED ->
                BilledPool.of(facts.billing(), scope.period()).price().or(() -> blended(facts));
            case BLENDED -> blended(facts);
            case SPLIT -> facts.price().amount().flatMap(actionPrice -> split(facts, actionPrice));
            case CONTRACT ->
                facts.price().amount().map(price -> new CreditPrice(PriceBasis.CONTRACT, price, BigDecimal.ONE));
        };
    }

    private static Optional<CreditPrice> blended(CreditFacts facts) {
        return facts.held()
                .rung()
                .flatMap(rung -> fee(rung, facts.held().billingCycle())
                        .flatMap(fee -> price(PriceBasis.BLENDED, fee, rung.credits())));
    }

    private static Optional<CreditPrice> split(CreditFacts facts, BigDecimal actionPrice) {
        return facts.held()
                .rung()
                .flatMap(rung -> fee(rung, facts.held().billingCycle()).flatMap(fee -> {
                    BigDecimal actions = rung.actions().orElse(Credits.ZERO).toBigDecimal();
                    BigDecimal forCredits =
                            fee.subtract(actions.multiply(actionPrice)).max(BigDecimal.ZERO);
                    return price(PriceBasis.SPLIT, forCredits, rung.credits());
                }));
    }

    private static Optional<BigDecimal> fee(Plan.Rung rung, BillingCycle cycle) {
        return rung.fee(cycle);
    }

    private static Optional<CreditPrice> price(PriceBasis basis, BigDecimal fee, Credits grant) {
        return grant.millionths() > 0
                ? Optional.of(new CreditPrice(basis, fee, grant.toBigDecimal()))
                : Optional.empty();
    }
}
