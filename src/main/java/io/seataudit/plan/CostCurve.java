package io.seataudit.plan;

import io.seataudit.model.Credits;
import io.seataudit.model.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a month costs by the credits used (rules.md#plan-month-cost): the fee up to the grant, and beyond it
 * fee / grant x (1 + premium) for each credit. Two straight pieces that meet at the grant; without top-ups the curve
 * ends there. Exact, in the report currency.
 *
 * @param fee of a month
 * @param topUpPremium empty: no top-ups
 */
record CostCurve(BigDecimal fee, Credits grant, Optional<BigDecimal> topUpPremium) {

    /** Empty where so much use is not to be had. */
    Optional<Ratio> at(Credits used) {
        if (used.compareTo(grant) <= 0) {
            return Optional.of(Ratio.of(fee));
        }
        return topUp(used.minus(grant)).map(extra -> Ratio.of(fee).plus(extra));
    }

    /** The price of credits beyond the grant; empty without top-ups, and where no grant gives a credit its price. */
    Optional<Ratio> topUp(Credits credits) {
        if (credits.isZero()) {
            return Optional.of(Ratio.ZERO);
        }
        if (endsAtGrant()) {
            return Optional.empty();
        }
        BigDecimal factor = topUpPremium.orElseThrow().add(BigDecimal.ONE);
        return Optional.of(new Ratio(
                fee.multiply(factor).multiply(BigDecimal.valueOf(credits.millionths())),
                BigDecimal.valueOf(grant.millionths())));
    }

    boolean endsAtGrant() {
        return topUpPremium.isEmpty() || grant.isZero();
    }
}
