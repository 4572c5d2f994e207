package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The audit of the seats of one application: facts in, verdicts out. The same facts give the same result, always. */
public final class SeatAudit {
    private SeatAudit() {}

    /** The verdict on every seat, and what is to be said of groups, connections and sources. */
    public static SeatAuditResult audit(SeatFacts facts) {
        Workings workings = Workings.of(facts);
        List<Judged> judged = workings.judgements().all();
        Transitions transitions = new Transitions(facts.history());
        Verdicts verdicts = new Verdicts(workings, transitions);
        Groups groups = new Groups(facts.groups());
        List<GroupReview> groupReviews = new GroupReviews(workings, groups).all();
        List<ConnectionReview> connectionReviews = new ConnectionReviews(workings, groups).all();
        Activation activation = new Activation(workings);
        return new SeatAuditResult(
                judged.stream().map(verdicts::of).toList(),
                groupReviews,
                connectionReviews,
                Coverage.of(judged),
                activation.rate(),
                activation.medianDaysToFirstUse(),
                findings(workings, groupReviews, connectionReviews),
                judged.stream().map(Verdicts::standing).toList(),
                transitions.counts(judged),
                transitions.gone(judged));
    }

    /**
     * How the verdict on one address came about, for each of its seats; an alias leads to the seats of its person. Empty
     * of seats when nobody on the list is meant.
     */
    public static SeatExplanation explain(SeatFacts facts, Email asked) {
        Workings workings = Workings.of(facts);
        Verdicts verdicts = new Verdicts(workings, new Transitions(facts.history()));
        ConnectionReviews connections = new ConnectionReviews(workings, new Groups(facts.groups()));
        return new SeatExplanation(
                facts.app(),
                facts.asOf(),
                asked,
                workings.judgements().of(asked).stream()
                        .map(judged -> new SeatExplanation.Case(
                                verdicts.of(judged),
                                judged.seat().person(),
                                judged.seat().signs().stream()
                                        .map(SeatAudit::evidence)
                                        .toList(),
                                StatusTable.trials(judged.seat(), workings.app()),
                                connections.reachOf(judged.seat().email())))
                        .toList());
    }

    private static SeatExplanation.Evidence evidence(Sign sign) {
        return new SeatExplanation.Evidence(sign.toSignal(), sign.seenAt(), sign.counts());
    }

    /** Sorted by id; each id once. */
    private static List<Finding> findings(
            Workings workings, List<GroupReview> groups, List<ConnectionReview> connections) {
        List<Finding> findings = new ArrayList<>(new SeatFindings(workings).findings());
        findings.addAll(ExemptionFindings.of(workings));
        findings.addAll(new LicenceFindings(workings).findings());
        findings.addAll(ReturnedSeats.of(workings));
        findings.addAll(new OwnershipJumps(workings).findings());
        findings.addAll(AccessFindings.of(workings.facts().app(), groups, connections));
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }
}
