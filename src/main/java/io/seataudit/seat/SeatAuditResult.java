package io.seataudit.seat;

import io.seataudit.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the seat rules say of one application. Verdicts are sorted by workspace, then e-mail; {@code activationRate} is
 * the share of seats that joined in the last 90 days and have been used, {@code medianDaysToFirstUse} of those.
 */
public record SeatAuditResult(
        List<SeatVerdict> verdicts,
        List<GroupReview> groups,
        List<ConnectionReview> connections,
        List<SourceCoverage> coverage,
        Optional<BigDecimal> activationRate,
        Optional<Integer> medianDaysToFirstUse,
        List<Finding> findings) {}
