package io.seataudit.config;

import io.seataudit.model.Policy;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of {@code audit.yml} (contract, section 2). Applications are keyed by folder name, in document order.
 *
 * @param rejectedRowsTolerance share of rejected rows that refuses a run
 * @param people how the rosters are to be read
 * @param rates report currency per unit of another currency
 * @param keepForMonths how long a decision to keep a seat holds
 * @param decisionsPath a reviewed workbook elsewhere than in the period's {@code decisions} folder
 * @param storeUrl a JDBC URL; empty: H2 in the work folder
 */
public record AuditConfig(
        String organization,
        String currency,
        ZoneId zone,
        Policy policy,
        BigDecimal rejectedRowsTolerance,
        Map<String, AppConfig> apps,
        FileHints people,
        Map<String, BigDecimal> rates,
        int keepForMonths,
        Optional<String> decisionsPath,
        Optional<MailConfig> mail,
        Optional<String> storeUrl) {}
