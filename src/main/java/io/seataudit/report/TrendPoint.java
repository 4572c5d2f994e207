package io.seataudit.report;

import io.seataudit.model.Credits;
import io.seataudit.model.Period;
import java.math.BigDecimal;

/** One application in one audited period, oldest first, the audited one last; up to twelve periods. */
public record TrendPoint(
        Period period,
        String app,
        int seats,
        int activeSeats,
        int seatsInQuestion,
        Credits creditsUsed,
        BigDecimal exposure) {}
