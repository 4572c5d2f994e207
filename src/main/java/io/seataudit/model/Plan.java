package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan of a dated catalogue. Fees are in the catalogue's currency.
 *
 * @param topUpPremium share added to the plan's own credit price for a top-up (0.30); empty: no top-ups
 * @param closedOn the day from which new customers cannot take it
 */
public record Plan(
        String id,
        String name,
        List<Rung> rungs,
        Rollover monthlyRollover,
        Rollover yearlyRollover,
        Optional<BigDecimal> topUpPremium,
        Set<String> features,
        LocalDate since,
        Optional<LocalDate> closedOn) {

    /**
     * A size of the plan. Fees are per month, by how it is paid; empty where no price is public. Grants are per month;
     * actions are empty where the plan does not meter them.
     */
    public record Rung(
            String name,
            Optional<BigDecimal> monthlyFee,
            Optional<BigDecimal> yearlyFee,
            Credits credits,
            Optional<Credits> actions) {

        /** The fee of one month under this billing cycle. */
        public Optional<BigDecimal> fee(BillingCycle cycle) {
            return cycle == BillingCycle.MONTHLY ? monthlyFee : yearlyFee;
        }
    }

    /** A size by its name, as {@code 2500} or {@code 2,500}; an empty name is the first. Empty: it has no such size. */
    public Optional<Rung> rung(String wanted) {
        String size = wanted.replaceAll("[\\s,._']", "");
        return rungs.stream()
                .filter(rung -> size.isEmpty() || rung.name().equalsIgnoreCase(size))
                .findFirst();
    }

    /** Whether new customers can no longer take the plan on this day. */
    public boolean isClosed(LocalDate day) {
        return closedOn.map(closed -> !day.isBefore(closed)).orElse(false);
    }
}
