package io.seataudit.review;

import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.util.Optional;

/** What came of a decision, as the member export of the as-of date proves it. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * The outcome of one decision.
     *
     * @param seat how the seat stands now; empty: it is no longer on the member list
     * @param keepForMonths how long a Keep holds (config, {@code review.keep-for-months})
     */
    public static DecisionStatus of(
            RecordedDecision decision, Optional<SeatStanding> seat, LocalDate asOf, int keepForMonths) {
        return switch (decision.decision()) {
            case KEEP ->
                asOf.isAfter(keptUntil(decision, keepForMonths)) ? DecisionStatus.EXPIRED : DecisionStatus.KEPT;
            case ASK -> isGone(seat) ? DecisionStatus.CARRIED_OUT : DecisionStatus.OPEN;
            case REMOVE, REASSIGN -> removal(decision, seat, asOf);
            case DOWNGRADE -> downgrade(seat);
        };
    }

    /** The last day on which a Keep holds. */
    public static LocalDate keptUntil(RecordedDecision decision, int keepForMonths) {
        return decision.decidedOn().plusMonths(keepForMonths);
    }

    /** An export of the very day of the decision proves nothing yet. */
    private static DecisionStatus removal(RecordedDecision decision, Optional<SeatStanding> seat, LocalDate asOf) {
        if (isGone(seat)) {
            return DecisionStatus.CARRIED_OUT;
        }
        return asOf.isAfter(decision.decidedOn()) ? DecisionStatus.NOT_CARRIED_OUT : DecisionStatus.OPEN;
    }

    /** A member list does not tell a smaller licence from the same one: only that the seat is gone or in use is proof. */
    private static DecisionStatus downgrade(Optional<SeatStanding> seat) {
        boolean settled = isGone(seat)
                || !seat.map(standing -> standing.recommendation().asksForDecision())
                        .orElse(false);
        return settled ? DecisionStatus.CARRIED_OUT : DecisionStatus.OPEN;
    }

    private static boolean isGone(Optional<SeatStanding> seat) {
        return seat.map(standing -> standing.status() == SeatStatus.DEPROVISIONED)
                .orElse(true);
    }
}
