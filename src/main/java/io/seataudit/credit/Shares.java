package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What every row of a breakdown shows beside its credits: the share of the total, and the cost. */
record Shares(Credits total, Optional<CreditPrice> price, String currency) {

    /** Six places, half up; 0 where nothing was burned in sum. */
    BigDecimal share(Credits part) {
        if (total.millionths() <= 0) {
            return BigDecimal.ZERO.setScale(6);
        }
        return BigDecimal.valueOf(part.millionths())
                .divide(BigDecimal.valueOf(total.millionths()), 6, RoundingMode.HALF_UP);
    }

    Optional<BigDecimal> cost(Credits part) {
        return price.map(known -> known.cost(part, currency));
    }
}
