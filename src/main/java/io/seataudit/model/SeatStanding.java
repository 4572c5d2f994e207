package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the money rules need of a verdict: who, how it stands, and the price the export or config gives (per month).
 *
 * @param lastActiveOn the day of the latest sign; of a month without days the last that it can have been
 */
public record SeatStanding(
        String workspace,
        Email email,
        SeatStatus status,
        Recommendation recommendation,
        Optional<LocalDate> lastActiveOn,
        Optional<BigDecimal> seatPrice) {

    /**
     * Whether the licence can be freed without a further question. A seat under review (nobody matches, a second seat,
     * the last admin) is exposure only, until somebody has decided.
     */
    public boolean canBeFreed() {
        return status.costIsExposure() && recommendation.frees();
    }
}
