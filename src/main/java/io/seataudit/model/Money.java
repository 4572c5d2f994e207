package io.seataudit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** How an amount in a currency (ISO 4217 code) is rounded: once, at the edge of the report ({@code rules.md#rounding}). */
public final class Money {
    private Money() {}

    /** An amount rounded half up to the minor unit of the currency. */
    public static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /** The decimals of the currency's minor unit (ISO 4217); 0 for one without, as gold. */
    public static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
