package io.seataudit.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What other currencies are worth in the report's.
 *
 * @param currency the report currency, an ISO 4217 code
 * @param perUnit report currency for one unit of another one, by its code
 */
public record ExchangeRates(String currency, Map<String, BigDecimal> perUnit) {

    /** Report currency per unit; 1 for the report currency and for a blank, which stands for it. Empty: no rate. */
    public Optional<BigDecimal> rate(String of) {
        return of.isEmpty() || of.equals(currency) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(perUnit.get(of));
    }

    /** An amount in the report currency, not rounded; empty without a rate. */
    public Optional<BigDecimal> amount(BigDecimal amount, String of) {
        return rate(of).map(amount::multiply);
    }
}
