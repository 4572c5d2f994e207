package io.seataudit.audit;

import io.seataudit.config.AuditConfig;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Period;
import java.time.LocalDate;

/** What is audited, and by which settings; nothing after the as-of date counts. */
public record AuditTerms(Period period, LocalDate asOf, AuditConfig config) {

    /** The report currency, and what others are worth in it. */
    ExchangeRates rates() {
        return new ExchangeRates(config.currency(), config.rates());
    }
}
