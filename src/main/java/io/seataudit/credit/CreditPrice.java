package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The price of a credit (or action) as the exact ratio of an amount, in the report currency, to the credits it buys:
 * a cost is rounded once, never the price before it (rules.md#credit-price).
 *
 * @param credits more than 0
 */
public record CreditPrice(PriceBasis basis, BigDecimal amount, BigDecimal credits) {

    public CreditPrice {
        if (credits.signum() <= 0) {
            throw new IllegalArgumentException("a price needs credits, not " + credits);
        }
    }

    /** What these credits cost, rounded half up to the currency's minor unit. */
    public BigDecimal cost(Credits burned, String currency) {
        int places = Money.decimals(currency);
        return amount.multiply(burned.toBigDecimal()).divide(credits, places, RoundingMode.HALF_UP);
    }

    /** The price of one credit, rounded half up to six places, to be shown. */
    public BigDecimal perCredit() {
        return amount.divide(credits, 6, RoundingMode.HALF_UP);
    }
}
