package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replays one meter's pool day by day (rules.md#pool-ledger): opening + granted + topped up + refunded - used -
 * forfeited = closing, exactly, over all days and in each cycle. On a day the renewal comes first, then top-ups, then
 * use. Use beyond the balance is shown as a balance below zero. It is exhausted on the first day on which use brings the
 * balance to zero or below; a pool that never held anything cannot run dry. Throws {@link ArithmeticException} where an amount leaves
 * the range of {@link Credits}.
 */
public final class PoolLedger {
    private final boolean toppingUp;
    private final List<MeterReport.CycleLedger> cycles = new ArrayList<>();
    private final List<DayBalance> days = new ArrayList<>();
    private final Tally all;
    private Tally cycle;
    private LocalDate cycleFrom;
    private Credits balance;
    private boolean everHeld;

    private PoolLedger(LocalDate from, Credits opening, boolean toppingUp) {
        this.toppingUp = toppingUp;
        this.all = new Tally(opening);
        this.cycle = new Tally(opening);
        this.cycleFrom = from;
        this.balance = opening;
        this.everHeld = !opening.isZero();
    }

    /**
     * Replays what was recorded from one day to another, both included. Renewals, inflows and use on other days are not
     * looked at; their order does not matter, and several on a day add up.
     */
    public static PoolReplay replay(
            LocalDate from,
            LocalDate to,
            Credits opening,
            List<Renewal> renewals,
            List<Inflow> inflows,
            List<DayUse> use) {
        return new PoolLedger(from, opening, false).run(from, to, renewals, inflows, use);
    }

    /** The same for a pool that never runs short: exactly what a day lacks at its end is topped up on that day. */
    public static PoolReplay replayToppingUp(
            LocalDate from,
            LocalDate to,
            Credits opening,
            List<Renewal> renewals,
            List<Inflow> inflows,
            List<DayUse> use) {
        return new PoolLedger(from, opening, true).run(from, to, renewals, inflows, use);
    }

    private PoolReplay run(
            LocalDate from, LocalDate to, List<Renewal> renewals, List<Inflow> inflows, List<DayUse> use) {
        Map<LocalDate, List<Renewal>> renewalsOn = new HashMap<>();
        renewals.forEach(each ->
                renewalsOn.computeIfAbsent(each.on(), day -> new ArrayList<>()).add(each));
        Map<LocalDate, List<Inflow>> inflowsOn = new HashMap<>();
        inflows.forEach(each ->
                inflowsOn.computeIfAbsent(each.on(), day -> new ArrayList<>()).add(each));
        Map<LocalDate, List<DayUse>> useOn = new HashMap<>();
        use.forEach(each ->
                useOn.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            List<Renewal> begins = renewalsOn.getOrDefault(day, List.of());
            if (!begins.isEmpty() && day.isAfter(from)) {
                closeCycle(day.minusDays(1));
                cycleFrom = day;
            }
            begins.forEach(this::renew);
            inflowsOn.getOrDefault(day, List.of()).forEach(this::receive);
            spend(day, useOn.getOrDefault(day, List.of()));
        }
        closeCycle(to);
        return new PoolReplay(all.ledger(balance), List.copyOf(cycles), List.copyOf(days));
    }

    private void renew(Renewal renewal) {
        Credits lost = renewal.forfeited(balance);
        balance = balance.minus(lost).plus(renewal.grant());
        everHeld |= !renewal.grant().isZero();
        for (Tally tally : List.of(all, cycle)) {
            tally.forfeited = tally.forfeited.plus(lost);
            tally.granted = tally.granted.plus(renewal.grant());
        }
    }

    private void receive(Inflow inflow) {
        balance = balance.plus(inflow.credits());
        everHeld |= !inflow.credits().isZero();
        for (Tally tally : List.of(all, cycle)) {
            switch (inflow.kind()) {
                case GRANT -> tally.granted = tally.granted.plus(inflow.credits());
                case TOP_UP -> tally.toppedUp = tally.toppedUp.plus(inflow.credits());
            }
        }
    }

    private void spend(LocalDate day, List<DayUse> use) {
        Credits beginning = balance;
        Credits used = Credits.ZERO;
        Credits refunded = Credits.ZERO;
        for (DayUse each : use) {
            used = used.plus(each.used());
            refunded = refunded.plus(each.refunded());
        }
        balance = beginning.minus(used).plus(refunded);
        boolean dry = everHeld && used.compareTo(refunded) > 0 && balance.millionths() <= 0;
        for (Tally tally : List.of(all, cycle)) {
            tally.used = tally.used.plus(used);
            tally.refunded = tally.refunded.plus(refunded);
            if (dry && tally.exhaustedOn.isEmpty()) {
                tally.exhaustedOn = Optional.of(day);
            }
        }
        if (toppingUp && balance.isNegative()) {
            receive(new Inflow(day, Inflow.Kind.TOP_UP, balance.negate()));
        }
        days.add(new DayBalance(day, beginning, balance));
    }

    private void closeCycle(LocalDate to) {
        cycles.add(new MeterReport.CycleLedger(cycleFrom, to, cycle.ledger(balance)));
        cycle = new Tally(balance);
    }

    /** The running sums of a stretch of days. */
    private static final class Tally {
        private final Credits opening;
        private Credits granted = Credits.ZERO;
        private Credits toppedUp = Credits.ZERO;
        private Credits refunded = Credits.ZERO;
        private Credits used = Credits.ZERO;
        private Credits forfeited = Credits.ZERO;
        private Optional<LocalDate> exhaustedOn = Optional.empty();

        Tally(Credits opening) {
            this.opening = opening;
        }

        MeterReport.Ledger ledger(Credits closing) {
            return new MeterReport.Ledger(opening, granted, toppedUp, refunded, used, forfeited, closing, exhaustedOn);
        }
    }
}
