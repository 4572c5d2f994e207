package io.seataudit.seat.verdict;

import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Scope;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.Sign;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.seat.access.ConnectionReviews;
import io.seataudit.seat.access.GroupReview;
import io.seataudit.seat.access.GroupReviews;
import io.seataudit.seat.access.Groups;
import io.seataudit.seat.evidence.Activation;
import io.seataudit.seat.evidence.Coverage;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.StatusTable;
import io.seataudit.seat.transition.OwnershipJumps;
import io.seataudit.seat.transition.ReturnedSeats;
import io.seataudit.seat.transition.Transitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The audit of the seats of one application: facts in, verdicts out. The same facts give the same result, always. */
public final class SeatAudit {
    private SeatAudit() {}

    /** The verdict on every seat, and what is to be said of groups, connections and sources. */
    public static SeatAuditResult audit(Scope scope, SeatFacts facts) {
        Workings workings = Workings.of(scope, facts);
        List<Judged> judged = workings.judgements().all();
        List<Seat> seats = judged.stream().map(Judged::seat).toList();
        Transitions transitions = new Transitions(scope.history());
        Verdicts verdicts = new Verdicts(workings, transitions);
        Groups groups = new Groups(facts.access().groups());
        List<GroupReview> groupReviews =
                new GroupReviews(groups, facts.access().connections(), scope.history(), workings.judgements()).all();
        List<ConnectionReview> connectionReviews = connections(workings, groups).all();
        return new SeatAuditResult(
                judged.stream().map(verdicts::of).toList(),
                judged.stream().map(Verdicts::standing).toList(),
                groupReviews,
                connectionReviews,
                Coverage.of(seats),
                Activation.of(scope, facts, workings.addresses(), seats),
                transitions.movement(judged),
                findings(workings, groupReviews, connectionReviews));
    }

    /**
     * How the verdict on one address came about, for each of its seats; an alias leads to the seats of its person. Empty
     * of seats when nobody on the list is meant.
     */
    public static SeatExplanation explain(Scope scope, SeatFacts facts, Email asked) {
        Workings workings = Workings.of(scope, facts);
        Verdicts verdicts = new Verdicts(workings, new Transitions(scope.history()));
        ConnectionReviews connections =
                connections(workings, new Groups(facts.access().groups()));
        return new SeatExplanation(
                scope.app(),
                scope.asOf(),
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

    private static ConnectionReviews connections(Workings workings, Groups groups) {
        return new ConnectionReviews(workings.facts().access().connections(), groups, workings.judgements());
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
        findings.addAll(ReturnedSeats.of(workings.scope(), workings.facts().vendor(), workings.judgements()));
        findings.addAll(
                new OwnershipJumps(workings.scope(), workings.facts(), workings.judgements(), workings.property())
                        .findings());
        findings.addAll(AccessFindings.of(workings.scope().app(), groups, connections));
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }
}
