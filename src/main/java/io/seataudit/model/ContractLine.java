package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a contract: quantity of a (product, sku) for a term, both days inclusive. */
public record ContractLine(
        Origin origin,
        String product,
        String sku,
        BigDecimal quantity,
        Optional<BigDecimal> unitPrice,
        String currency,
        BillingCycle per,
        LocalDate termStart,
        LocalDate termEnd,
        Optional<Integer> noticeDays,
        Reducible reducible) {

    /** Whether the day lies in the term. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(termStart) && !day.isAfter(termEnd);
    }
}
