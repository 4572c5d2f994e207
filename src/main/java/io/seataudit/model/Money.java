package io.seataudit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An exact amount in one currency (ISO 4217 code). Amounts of two currencies never add up. */
public record Money(BigDecimal amount, String currency) {

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Sum of two amounts; throws {@link IllegalArgumentException} when the currencies differ. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Rounded half up to the currency's minor unit: done once, at the edge of the report. */
    public Money rounded() {
        return new Money(round(amount, currency), currency);
    }

    /** An amount rounded half up to the minor unit of the currency. */
    public static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /** The decimals of the currency's minor unit (ISO 4217); 0 for one without, as gold. */
    public static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
