package io.seataudit.seat;

import java.util.List;
import java.util.Optional;

/** The audit of the seats of one application: facts in, verdicts out. The same facts give the same result, always. */
public final class SeatAudit {
    private SeatAudit() {}

    /** The verdict on every seat, and what is to be said of groups, connections and sources. */
    public static SeatAuditResult audit(SeatFacts facts) {
        Workings workings = Workings.of(facts);
        List<Judged> judged = workings.judgements().all();
        Transitions transitions = new Transitions(facts.history());
        Verdicts verdicts = new Verdicts(workings, transitions);
        return new SeatAuditResult(
                judged.stream().map(verdicts::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                judged.stream().map(Verdicts::standing).toList(),
                transitions.counts(judged),
                transitions.gone(judged));
    }
}
