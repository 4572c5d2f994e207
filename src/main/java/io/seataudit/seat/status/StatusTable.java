package io.seataudit.seat.status;

import io.seataudit.seat.Seat;
import java.util.ArrayList;
import java.util.List;

/** The status table (rules.md#seat-status): the first rule that applies decides. */
public final class StatusTable {
    /** With fewer seats than these, silence can be chance and says nothing of the feed. */
    public static final int FEWEST_SEATS_OF_A_FEED = 5;

    static final List<StatusRule> RULES = List.of(
            new DeprovisionedRule(),
            new LicenceOnDeactivatedRule(),
            new ExemptRule(),
            new DepartedRule(),
            new UnmatchedRule(),
            new DuplicateRule(),
            new StaleInviteRule(),
            new PendingRule(),
            new OnLeaveRule(),
            new NewRule(),
            new StaleSourceRule(),
            new NeverActiveRule(),
            new UnknownRule(),
            new InactiveRule(),
            new IdleRule(),
            new ActiveRule());

    private StatusTable() {}

    static StatusRule decide(Seat seat, Surroundings app) {
        return RULES.stream()
                .filter(rule -> rule.applies(seat, app))
                .findFirst()
                .orElseThrow();
    }

    /** Every rule that was tried, in its order, up to the one that applies. */
    public static List<RuleTrial> trials(Seat seat, Surroundings app) {
        List<RuleTrial> trials = new ArrayList<>();
        for (StatusRule rule : RULES) {
            RuleTrial trial = rule.trial(seat, app);
            trials.add(trial);
            if (trial.applies()) {
                break;
            }
        }
        return List.copyOf(trials);
    }
}
