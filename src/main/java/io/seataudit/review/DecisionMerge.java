package io.seataudit.review;

import io.seataudit.model.DecisionColumn;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes returned decisions into the history: none is lost, none is taken twice. A row that says nothing certain (an
 * unknown word, an id of another seat, two answers of one day) is refused with its place, never guessed.
 */
public final class DecisionMerge {
    private DecisionMerge() {}

    /** What is new in the history, in the order of the rows, and what could not be taken. */
    public record Merged(List<RecordedDecision> taken, List<Reject> refused) {}

    /**
     * Sorts returned rows into those that are new and those that cannot be taken.
     *
     * @param known everything the history has; not changed
     * @param period the audited period, in which new decisions count as taken
     * @param asOf stands in for a day that the reviewer left blank
     */
    public static Merged merge(
            List<RecordedDecision> known, List<ReturnedDecision> returned, Period period, LocalDate asOf) {
        List<Reject> refused = new ArrayList<>();
        Map<AnswerKey, List<Answer>> answers = new LinkedHashMap<>();
        for (ReturnedDecision row : returned) {
            Optional<Answer> answer = understand(row, period, asOf, refused);
            answer.ifPresent(given -> answers.computeIfAbsent(given.key(), key -> new ArrayList<>())
                    .add(given));
        }
        Set<RecordedDecision> seen = new HashSet<>();
        known.forEach(decision -> seen.add(asOfThisRun(decision, period)));
        List<RecordedDecision> taken = new ArrayList<>();
        for (List<Answer> sameSeatAndDay : answers.values()) {
            if (sameSeatAndDay.stream()
                            .map(a -> a.decision().decision())
                            .distinct()
                            .count()
                    > 1) {
                sameSeatAndDay.forEach(answer -> refused.add(contradiction(answer, sameSeatAndDay)));
                continue;
            }
            for (Answer answer : sameSeatAndDay) {
                boolean undated = answer.row().decidedOn().isEmpty();
                if (!(undated && isLatest(known, answer.decision())) && seen.add(answer.decision())) {
                    taken.add(answer.decision());
                }
            }
        }
        return new Merged(taken, refused);
    }

    private record Answer(ReturnedDecision row, RecordedDecision decision) {
        AnswerKey key() {
            return new AnswerKey(decision.id(), decision.decidedOn());
        }
    }

    private record AnswerKey(String id, LocalDate decidedOn) {}

    private static Optional<Answer> understand(
            ReturnedDecision row, Period period, LocalDate asOf, List<Reject> refused) {
        String id = DecisionId.of(row.app(), row.workspace(), row.email());
        if (row.app().isEmpty() || row.email().isNone()) {
            refused.add(refusal(
                    row,
                    DecisionColumn.EMAIL,
                    row.email().address(),
                    "App or e-mail is missing; copy both from the Seats tab."));
            return Optional.empty();
        }
        if (!row.id().isEmpty() && !row.id().equals(id)) {
            refused.add(refusal(
                    row,
                    DecisionColumn.ID,
                    row.id(),
                    "The id belongs to another seat than " + row.app()
                            + "'s e-mail beside it; were only some columns sorted?"));
            return Optional.empty();
        }
        Optional<Decision> decision = Decision.of(row.decision());
        if (decision.isEmpty()) {
            refused.add(
                    refusal(row, DecisionColumn.DECISION, row.decision(), "Not a decision; choose " + choices() + "."));
            return Optional.empty();
        }
        return Optional.of(new Answer(
                row,
                new RecordedDecision(
                        id,
                        row.app(),
                        row.workspace(),
                        row.email(),
                        decision.get(),
                        row.decidedBy(),
                        row.decidedOn().orElse(asOf),
                        row.comment(),
                        period)));
    }

    private static String choices() {
        List<String> words = Decision.words();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static boolean isLatest(List<RecordedDecision> known, RecordedDecision answer) {
        return DecisionHistory.latest(known, answer.id())
                .map(last -> sameBut(last, answer))
                .orElse(false);
    }

    /** Equal in everything but day and period: an undated row that was taken before. */
    private static boolean sameBut(RecordedDecision last, RecordedDecision answer) {
        return last.decision() == answer.decision()
                && last.decidedBy().equals(answer.decidedBy())
                && last.comment().equals(answer.comment());
    }

    private static RecordedDecision asOfThisRun(RecordedDecision decision, Period period) {
        return new RecordedDecision(
                decision.id(),
                decision.app(),
                decision.workspace(),
                decision.email(),
                decision.decision(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.comment(),
                period);
    }

    private static Reject contradiction(Answer answer, List<Answer> all) {
        List<String> lines = all.stream()
                .filter(other -> !other.equals(answer))
                .map(other -> other.row().origin().toString())
                .toList();
        return refusal(
                answer.row(),
                DecisionColumn.DECISION,
                answer.row().decision(),
                "The same seat has another decision of the same day in " + String.join(", ", lines) + "; leave one.");
    }

    private static Reject refusal(ReturnedDecision row, DecisionColumn column, String value, String reason) {
        return new Reject(row.origin().file(), row.origin().line(), column.header(), value, reason);
    }
}
