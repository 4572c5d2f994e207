package io.seataudit.review;

import io.seataudit.model.History;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of the Decisions tab: every seat in question, and every seat of which a decision is to be reported. Nobody
 * is asked about a Keep before it expires: its row is filled in and recommends to keep (rules.md#decision-rows).
 */
public final class DecisionRows {
    private static final Comparator<DecisionRow> ORDER = Comparator.comparing(DecisionRows::isSettled)
            .thenComparing(DecisionRow::recommendation, Comparator.reverseOrder())
            .thenComparing(DecisionRow::workspace)
            .thenComparing(DecisionRow::email);

    private final String app;
    private final Period period;
    private final LocalDate asOf;
    private final int keepForMonths;

    private DecisionRows(String app, Period period, LocalDate asOf, int keepForMonths) {
        this.app = app;
        this.period = period;
        this.asOf = asOf;
        this.keepForMonths = keepForMonths;
    }

    /**
     * The rows of one application: what is open first, the strongest recommendation first, then by e-mail.
     *
     * @param seats every seat of the application, in question or not
     * @param decisions the whole history of decisions, those taken by this run included
     * @param past what earlier audits remember: a seat that was there last time and is gone now has its row once more
     */
    public static List<DecisionRow> rows(
            String app,
            List<ReviewedSeat> seats,
            List<RecordedDecision> decisions,
            History past,
            Period period,
            LocalDate asOf,
            int keepForMonths) {
        DecisionRows rows = new DecisionRows(app, period, asOf, keepForMonths);
        Map<String, RecordedDecision> latest = new HashMap<>(DecisionHistory.latest(decisions));
        latest.values().removeIf(decision -> !decision.app().equals(app));
        Set<String> lastTime = rows.seatsOfLastPeriod(past);
        List<DecisionRow> all = new ArrayList<>();
        for (ReviewedSeat seat : seats) {
            SeatStanding standing = seat.standing();
            String id = DecisionId.of(app, standing.workspace(), standing.email());
            Optional<RecordedDecision> decision = Optional.ofNullable(latest.remove(id));
            rows.row(id, seat, decision, lastTime.contains(id)).ifPresent(all::add);
        }
        latest.values().stream()
                .filter(decision -> decision.decision() != Decision.KEEP)
                .filter(decision ->
                        lastTime.contains(decision.id()) || decision.decidedIn().equals(period))
                .map(rows::gone)
                .forEach(all::add);
        all.sort(ORDER);
        return all;
    }

    private static boolean isSettled(DecisionRow row) {
        return row.outcome()
                .map(outcome -> outcome == DecisionStatus.KEPT || outcome == DecisionStatus.CARRIED_OUT)
                .orElse(false);
    }

    private Set<String> seatsOfLastPeriod(History past) {
        Optional<Period> last = past.previousPeriod();
        Predicate<History.PastSeat> there =
                seat -> last.filter(seat.period()::equals).isPresent() && seat.status() != SeatStatus.DEPROVISIONED;
        return past.seats().stream()
                .filter(there)
                .map(seat -> DecisionId.of(app, seat.workspace(), seat.email()))
                .collect(Collectors.toSet());
    }

    private Optional<DecisionRow> row(
            String id, ReviewedSeat seat, Optional<RecordedDecision> decision, boolean thereLastTime) {
        boolean inQuestion = seat.standing().recommendation().asksForDecision();
        if (decision.isEmpty()) {
            return inQuestion ? Optional.of(open(id, seat)) : Optional.empty();
        }
        RecordedDecision taken = decision.get();
        DecisionStatus outcome = Outcomes.of(taken, Optional.of(seat.standing()), asOf, keepForMonths);
        boolean shown = switch (outcome) {
            case OPEN, EXPIRED, KEPT -> inQuestion;
            case NOT_CARRIED_OUT -> true;
            case CARRIED_OUT -> inQuestion || thereLastTime || taken.decidedIn().equals(period);
        };
        return shown ? Optional.of(decided(id, seat, taken, outcome)) : Optional.empty();
    }

    private DecisionRow open(String id, ReviewedSeat seat) {
        return row(
                id,
                seat,
                seat.reason(),
                seat.standing().recommendation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An expired Keep is asked anew: its cells are empty again. */
    private DecisionRow decided(String id, ReviewedSeat seat, RecordedDecision taken, DecisionStatus outcome) {
        LocalDate until = Outcomes.keptUntil(taken, keepForMonths);
        String reason = switch (outcome) {
            case KEPT -> "Kept by decision until " + until + ". " + seat.reason();
            case EXPIRED -> "The decision to keep it expired on " + until + ". " + seat.reason();
            default -> seat.reason();
        };
        return row(
                id,
                seat,
                reason,
                outcome == DecisionStatus.KEPT
                        ? Recommendation.KEEP
                        : seat.standing().recommendation(),
                outcome == DecisionStatus.EXPIRED ? Optional.empty() : Optional.of(taken),
                Optional.of(taken.decidedIn()),
                Optional.of(outcome));
    }

    /** The row of a seat, its cells filled in with {@code shown}. */
    private DecisionRow row(
            String id,
            ReviewedSeat seat,
            String reason,
            Recommendation recommendation,
            Optional<RecordedDecision> shown,
            Optional<Period> decidedIn,
            Optional<DecisionStatus> outcome) {
        SeatStanding standing = seat.standing();
        return new DecisionRow(
                id,
                app,
                standing.workspace(),
                standing.email(),
                seat.name(),
                standing.status(),
                reason,
                seat.hazards(),
                recommendation,
                seat.exposure(),
                shown.map(RecordedDecision::decision),
                shown.map(RecordedDecision::decidedBy).orElse(""),
                shown.map(RecordedDecision::decidedOn),
                shown.map(RecordedDecision::comment).orElse(""),
                decidedIn,
                outcome);
    }

    private DecisionRow gone(RecordedDecision taken) {
        return new DecisionRow(
                taken.id(),
                app,
                taken.workspace(),
                taken.email(),
                "",
                SeatStatus.DEPROVISIONED,
                "No longer on the member list.",
                List.of(),
                Recommendation.NONE,
                Optional.empty(),
                Optional.of(taken.decision()),
                taken.decidedBy(),
                Optional.of(taken.decidedOn()),
                taken.comment(),
                Optional.of(taken.decidedIn()),
                Optional.of(DecisionStatus.CARRIED_OUT));
    }
}
