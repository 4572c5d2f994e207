package io.seataudit.config;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Exemption;
import io.seataudit.model.Meter;
import io.seataudit.model.PolicySet;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One application of {@code audit.yml}.
 *
 * @param plan catalogue id of the plan held; empty when not given
 * @param rung name of the plan's size; empty: its first
 * @param seatPrice per month in the report currency; contract rows win
 * @param ownDomains domains of the organisation; empty: no domain is external
 * @param completeFrom sources (as {@code usage}) declared complete, with the day from which they are
 * @param configuredPrice of an action (SPLIT) or of a credit (CONTRACT)
 */
public record AppConfig(
        String id,
        String vendor,
        String name,
        Optional<String> plan,
        Optional<String> rung,
        BillingCycle billingCycle,
        Optional<LocalDate> renewsOn,
        Map<Meter, Credits> openingBalance,
        Set<String> needs,
        Optional<BigDecimal> seatPrice,
        Set<String> ownDomains,
        PolicySet policies,
        List<Exemption> exemptions,
        Map<String, LocalDate> completeFrom,
        FileHints hints,
        Optional<PriceBasis> priceBasis,
        Optional<BigDecimal> configuredPrice) {}
