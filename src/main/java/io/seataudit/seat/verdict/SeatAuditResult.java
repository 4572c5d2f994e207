package io.seataudit.seat.verdict;

import io.seataudit.model.Finding;
import io.seataudit.model.SeatStanding;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.seat.access.GroupReview;
import io.seataudit.seat.evidence.Activation;
import io.seataudit.seat.evidence.SourceCoverage;
import io.seataudit.seat.transition.Movement;
import java.util.List;

/**
 * What the seat rules say of one application. Verdicts are sorted by workspace, then e-mail.
 *
 * @param standings what the money rules need of each verdict, in the same order
 * @param groups sorted by name
 * @param connections sorted by name, then owner
 * @param coverage one row for each source of signs, also where it says nothing
 * @param findings sorted by id, each id once
 */
public record SeatAuditResult(
        List<SeatVerdict> verdicts,
        List<SeatStanding> standings,
        List<GroupReview> groups,
        List<ConnectionReview> connections,
        List<SourceCoverage> coverage,
        Activation activation,
        Movement movement,
        List<Finding> findings) {}
