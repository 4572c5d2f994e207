package io.seataudit.config;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Exemption;
import io.seataudit.model.Meter;
import io.seataudit.model.PolicySet;
import io.seataudit.model.PriceBasis;
import io.seataudit.vendor.FileHints;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One application of {@code audit.yml}.
 *
 * @param id the name of its folders
 * @param vendor the name of its profile
 * @param name of the application, for people
 */
public record AppConfig(
        String id,
        String vendor,
        String name,
        Subscription subscription,
        Prices prices,
        SeatRules seats,
        FileHints hints) {

    /**
     * What the organisation holds of a credit pool.
     *
     * @param plan catalogue id of the plan held; empty when not given
     * @param rung name of the plan's size; empty: its first
     * @param needs features that another plan must have too
     */
    public record Subscription(
            Optional<String> plan,
            Optional<String> rung,
            BillingCycle billingCycle,
            Optional<LocalDate> renewsOn,
            Map<Meter, Credits> openingBalance,
            Set<String> needs) {}

    /**
     * Prices that no file tells.
     *
     * @param seat per month in the report currency; contract rows win
     * @param configured of an action (SPLIT) or of a credit (CONTRACT)
     */
    public record Prices(
            Optional<BigDecimal> seat, Optional<PriceBasis> creditBasis, Optional<BigDecimal> configured) {}

    /**
     * By what its seats are judged.
     *
     * @param ownDomains domains of the organisation; empty: no domain is external
     * @param completeFrom sources (as {@code usage}) declared complete, with the day from which they are
     */
    public record SeatRules(
            Set<String> ownDomains,
            PolicySet policies,
            List<Exemption> exemptions,
            Map<String, LocalDate> completeFrom) {}
}
