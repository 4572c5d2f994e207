package io.seataudit.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of several decisions on a seat stands: the latest day, then the latest period, then the last recorded. */
public final class DecisionHistory {
    private DecisionHistory() {}

    /** The decision that stands for one seat. */
    public static Optional<RecordedDecision> latest(List<RecordedDecision> history, String id) {
        return Optional.ofNullable(latest(history.stream()
                        .filter(decision -> decision.id().equals(id))
                        .toList())
                .get(id));
    }

    /** The decision that stands for every seat that has one, by id. */
    public static Map<String, RecordedDecision> latest(List<RecordedDecision> history) {
        Map<String, RecordedDecision> latest = new HashMap<>();
        history.forEach(decision -> latest.merge(decision.id(), decision, DecisionHistory::later));
        return latest;
    }

    private static RecordedDecision later(RecordedDecision first, RecordedDecision second) {
        int byDay = first.decidedOn().compareTo(second.decidedOn());
        int order = byDay != 0 ? byDay : first.decidedIn().compareTo(second.decidedIn());
        return order > 0 ? first : second;
    }
}
