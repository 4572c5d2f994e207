package io.seataudit.model;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What every rule is told about the audit of one application; made once, and handed to each rule beside its own facts.
 *
 * @param app id of the application
 * @param asOf nothing after this day counts
 * @param zone in which days and periods are counted
 * @param rates the report currency, and what others are worth in it
 * @param policies thresholds of the application with their overrides
 * @param history what earlier audits of the application remember
 */
public record Scope(
        String app,
        Period period,
        LocalDate asOf,
        ZoneId zone,
        ExchangeRates rates,
        PolicySet policies,
        History history) {

    /** The last day that counts: the period's, or the as-of date where that comes first. */
    public LocalDate lastDay() {
        return asOf.isBefore(period.lastDay()) ? asOf : period.lastDay();
    }

    /** The report currency, an ISO 4217 code. */
    public String currency() {
        return rates.currency();
    }
}
