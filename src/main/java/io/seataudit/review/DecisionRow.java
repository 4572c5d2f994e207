package io.seataudit.review;

import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of the Decisions tab, by {@link io.seataudit.review.DecisionRows}: a seat for which the audit recommends something, with
 * what was decided earlier and what came of it.
 *
 * @param id stable over periods and revisions, by {@link io.seataudit.review.DecisionId}
 * @param status the verdict's ({@code rules.md#seat-status}), as {@code reason}, {@code hazards} and {@code recommendation}
 * @param exposure by {@link io.seataudit.contract.SeatMoneyRules}
 * @param decision by {@link io.seataudit.review.DecisionHistory}, with who, when, and the comment
 * @param outcome by {@link io.seataudit.review.Outcomes}
 */
public record DecisionRow(
        String id,
        String app,
        String workspace,
        Email email,
        String name,
        SeatStatus status,
        String reason,
        List<Hazard> hazards,
        Recommendation recommendation,
        Optional<BigDecimal> exposure,
        Optional<Decision> decision,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        String comment,
        Optional<Period> decidedIn,
        Optional<DecisionStatus> outcome) {}
