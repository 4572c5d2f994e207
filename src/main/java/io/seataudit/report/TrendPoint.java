package io.seataudit.report;

import io.seataudit.model.Credits;
import io.seataudit.model.Period;
import java.math.BigDecimal;

/**
 * One application in one audited period, oldest first, the audited one last; up to twelve periods. Counted by
 * {@link io.seataudit.audit.AppFigures}, and kept by {@link io.seataudit.store.Figures}.
 */
public record TrendPoint(
        Period period,
        String app,
        int seats,
        int activeSeats,
        int seatsInQuestion,
        Credits creditsUsed,
        BigDecimal exposure) {}
