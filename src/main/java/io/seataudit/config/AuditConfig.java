package io.seataudit.config;

import io.seataudit.model.ExchangeRates;
import io.seataudit.vendor.FileHints;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of {@code audit.yml}.
 *
 * @param zone in which days are counted
 * @param rates the report currency, and what others are worth in it
 * @param apps by folder name, in document order
 * @param storeUrl a JDBC URL; empty: H2 in the work folder
 */
public record AuditConfig(
        String organization,
        ZoneId zone,
        ExchangeRates rates,
        Map<String, AppConfig> apps,
        Inputs inputs,
        Review review,
        Optional<MailConfig> mail,
        Optional<String> storeUrl) {

    /** How the rosters are to be read, and the share (0 to 1) of rejected rows of a file that refuses a run. */
    public record Inputs(FileHints people, BigDecimal rejectedRowsTolerance) {}

    /**
     * How decisions are taken.
     *
     * @param keepForMonths how long a decision to keep a seat holds
     * @param workbook a reviewed workbook elsewhere than in the period's {@code decisions} folder
     */
    public record Review(int keepForMonths, Optional<String> workbook) {}

    /** The report currency, an ISO 4217 code. */
    public String currency() {
        return rates.currency();
    }
}
