package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Rollover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan puts into a pool, and when: monthly, the month's grant on each renewal day; yearly, the whole year's at the
 * yearly renewal (vendors.md#clay-credits).
 *
 * @param rollover empty: the rule is not known, nothing is forfeited
 */
public record PoolTerms(Credits monthlyGrant, CycleCalendar calendar, Optional<Rollover> rollover) {

    /** The data credits of a plan. */
    public static PoolTerms credits(Plan plan, Plan.Rung rung, BillingCycle cycle, LocalDate renewsOn) {
        Rollover rule = cycle == BillingCycle.MONTHLY ? plan.monthlyRollover() : plan.yearlyRollover();
        return new PoolTerms(rung.credits(), new CycleCalendar(cycle, renewsOn), Optional.of(rule));
    }

    /** The actions of a plan: granted month by month however it is paid, and never rolled over; empty: not metered. */
    public static Optional<PoolTerms> actions(Plan.Rung rung, LocalDate renewsOn) {
        return rung.actions()
                .map(actions -> new PoolTerms(
                        actions, new CycleCalendar(BillingCycle.MONTHLY, renewsOn), Optional.of(new Rollover.None())));
    }

    /** The renewals from one day to another, both included. */
    public List<Renewal> renewals(LocalDate from, LocalDate to) {
        List<Renewal> renewals = new ArrayList<>();
        LocalDate start = calendar.startOf(from);
        if (start.isBefore(from)) {
            start = calendar.nextStart(from);
        }
        for (; !start.isAfter(to); start = calendar.nextStart(start)) {
            renewals.add(new Renewal(start, cycleGrant(), monthlyGrant, rollover, false));
        }
        return List.copyOf(renewals);
    }

    /** What one cycle is granted. */
    public Credits cycleGrant() {
        return calendar.billingCycle() == BillingCycle.MONTHLY
                ? monthlyGrant
                : new Credits(Math.multiplyExact(monthlyGrant.millionths(), 12L));
    }
}
