package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A purchase of credits, divided into what was used of it and what was not, and what was used beyond it; in the report
 * currency, rounded. used + unused = the purchase, to the cent; the purchase + overage = billed.
 */
public record CommitmentUse(BigDecimal used, BigDecimal unused, BigDecimal overage, BigDecimal billed) {

    /**
     * The use of a purchase.
     *
     * @param granted the credits that were bought, more than 0
     * @param consumed the credits that were used, not less than 0
     * @param overagePrice of one credit beyond them
     */
    public static CommitmentUse of(
            BigDecimal purchase, Credits granted, Credits consumed, BigDecimal overagePrice, String currency) {
        if (granted.millionths() <= 0 || consumed.isNegative()) {
            throw new IllegalArgumentException(consumed + " of " + granted + " credits");
        }
        BigDecimal whole = Money.round(purchase, currency);
        BigDecimal used = purchase.multiply(consumed.min(granted).toBigDecimal())
                .divide(granted.toBigDecimal(), whole.scale(), RoundingMode.HALF_UP);
        Credits beyond = consumed.minus(granted).max(Credits.ZERO);
        BigDecimal overage = Money.round(beyond.toBigDecimal().multiply(overagePrice), currency);
        return new CommitmentUse(used, whole.subtract(used), overage, whole.add(overage));
    }
}
