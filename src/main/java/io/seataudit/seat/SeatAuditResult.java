package io.seataudit.seat;

import io.seataudit.model.Finding;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.Transition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the seat rules say of one application. Verdicts are sorted by workspace, then e-mail.
 *
 * @param activationRate share (six places) of the seats joined in the last 90 days that have been used
 * @param medianDaysToFirstUse of those that have been used; the mean of two middle ones is rounded half up
 * @param standings what the money rules need of each verdict, in the same order
 * @param transitions how many seats took each way since the previous audited period, every way also at 0; empty without one
 * @param gone seats of the previous period that are no longer on the list; they count as RECLAIMED
 */
public record SeatAuditResult(
        List<SeatVerdict> verdicts,
        List<GroupReview> groups,
        List<ConnectionReview> connections,
        List<SourceCoverage> coverage,
        Optional<BigDecimal> activationRate,
        Optional<Integer> medianDaysToFirstUse,
        List<Finding> findings,
        List<SeatStanding> standings,
        Map<Transition, Integer> transitions,
        List<PastSeat> gone) {}
