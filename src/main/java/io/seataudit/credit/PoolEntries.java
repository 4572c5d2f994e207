package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Rollover;
import io.seataudit.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What goes into a meter's pool in the period, from history, billing rows, config and plan, in this order of
 * precedence.
 *
 * @param opening at the beginning of the period's first day
 * @param openingFrom where it comes from
 * @param terms how the pool is renewed from here on
 */
record PoolEntries(
        Credits opening, OpeningSource openingFrom, List<Renewal> renewals, List<Inflow> inflows, PoolTerms terms) {

    /** Where the opening balance comes from; {@code HISTORY_WITH_GAP}: the month before was not audited. */
    enum OpeningSource {
        HISTORY,
        HISTORY_WITH_GAP,
        CONFIG,
        BILLING,
        NONE
    }

    static PoolEntries of(Scope scope, CreditFacts facts, Meter meter, LocalDate to) {
        LocalDate from = scope.period().firstDay();
        List<Renewal> billed = billedRenewals(facts, meter);
        PoolTerms terms = terms(scope, facts, meter, billed);
        List<Renewal> renewals = billed.stream()
                .filter(renewal -> !renewal.on().isBefore(from) && !renewal.on().isAfter(to))
                .toList();
        if (renewals.isEmpty()) {
            renewals = terms.renewals(from, to);
        }
        OpeningSource source = openingSource(scope, facts, meter);
        return new PoolEntries(opening(scope, facts, meter, source), source, renewals, inflows(facts, meter), terms);
    }

    /** Whether anything at all is known of the pool; if not, its balance means nothing. */
    boolean known() {
        return !opening.isZero()
                || renewals.stream().anyMatch(renewal -> !renewal.grant().isZero())
                || inflows.stream().anyMatch(inflow -> !inflow.credits().isZero())
                || !terms.monthlyGrant().isZero();
    }

    private static OpeningSource openingSource(Scope scope, CreditFacts facts, Meter meter) {
        Optional<History.PastMonth> last = lastMonth(scope, meter);
        if (last.isPresent()) {
            return last.get().period().equals(scope.period().previous())
                    ? OpeningSource.HISTORY
                    : OpeningSource.HISTORY_WITH_GAP;
        }
        if (billedOpening(scope, facts, meter).isPresent()) {
            return OpeningSource.BILLING;
        }
        return facts.openingBalance().containsKey(meter) ? OpeningSource.CONFIG : OpeningSource.NONE;
    }

    private static Credits opening(Scope scope, CreditFacts facts, Meter meter, OpeningSource source) {
        return switch (source) {
            case HISTORY, HISTORY_WITH_GAP ->
                lastMonth(scope, meter).map(History.PastMonth::closing).orElse(Credits.ZERO);
            case CONFIG -> facts.openingBalance().getOrDefault(meter, Credits.ZERO);
            case BILLING -> billedOpening(scope, facts, meter).orElse(Credits.ZERO);
            case NONE -> Credits.ZERO;
        };
    }

    /** The newest earlier month whose pool was known: a closing that only sums up use is no balance. */
    private static Optional<History.PastMonth> lastMonth(Scope scope, Meter meter) {
        return scope.history().months().stream()
                .filter(month -> month.meter() == meter && month.period().compareTo(scope.period()) < 0)
                .max(Comparator.comparing(History.PastMonth::period))
                .filter(month -> !month.opening().isZero()
                        || !month.granted().isZero()
                        || !month.toppedUp().isZero());
    }

    /** The balance that billing rows carry into the period; empty: none does. */
    static Optional<Credits> billedOpening(Scope scope, CreditFacts facts, Meter meter) {
        return facts.billing().stream()
                .filter(line -> line.kind() == BillingKind.OPENING_BALANCE
                        && scope.period().contains(line.periodStart()))
                .flatMap(line -> granted(line, meter).stream())
                .reduce(Credits::plus);
    }

    /** One renewal per day on which a subscription row with a grant begins, oldest first; rows of a day add up. */
    private static List<Renewal> billedRenewals(CreditFacts facts, Meter meter) {
        Map<LocalDate, List<BillingLine>> byStart = new TreeMap<>();
        for (BillingLine line : facts.billing()) {
            if (line.kind() == BillingKind.SUBSCRIPTION && granted(line, meter).isPresent()) {
                byStart.computeIfAbsent(line.periodStart(), day -> new ArrayList<>())
                        .add(line);
            }
        }
        List<Renewal> renewals = new ArrayList<>();
        Optional<LocalDate> paidUntil = Optional.empty();
        for (Map.Entry<LocalDate, List<BillingLine>> start : byStart.entrySet()) {
            Credits grant = start.getValue().stream()
                    .map(line -> granted(line, meter).orElse(Credits.ZERO))
                    .reduce(Credits.ZERO, Credits::plus);
            BillingLine first = start.getValue().get(0);
            BillingCycle cycle = first.billingCycle().orElse(facts.held().billingCycle());
            Credits monthly =
                    cycle == BillingCycle.YEARLY ? new Credits(Math.floorDiv(grant.millionths(), 12L)) : grant;
            Credits before = renewals.isEmpty()
                    ? monthly
                    : renewals.get(renewals.size() - 1).monthlyGrant();
            boolean onTheWay =
                    paidUntil.filter(day -> !day.isBefore(start.getKey())).isPresent();
            boolean upgrade = onTheWay && monthly.compareTo(before) > 0;
            renewals.add(new Renewal(
                    start.getKey(),
                    grant,
                    monthly,
                    rollover(facts, meter, cycle, upgrade),
                    monthly.compareTo(before) < 0));
            paidUntil = Optional.of(first.periodEnd());
        }
        return renewals;
    }

    /** At an upgrade on the way unused credits stay, unused actions are lost (rules.md#upgrade-on-the-way). */
    private static Optional<Rollover> rollover(CreditFacts facts, Meter meter, BillingCycle cycle, boolean upgrade) {
        if (meter == Meter.ACTIONS) {
            return Optional.of(new Rollover.None());
        }
        return facts.held()
                .plan()
                .filter(plan -> !upgrade)
                .map(plan -> cycle == BillingCycle.MONTHLY ? plan.monthlyRollover() : plan.yearlyRollover());
    }

    /** What was billed last tells the grant; else the plan; actions are granted month by month however it is paid. */
    private static PoolTerms terms(Scope scope, CreditFacts facts, Meter meter, List<Renewal> billed) {
        BillingCycle cycle =
                meter == Meter.ACTIONS ? BillingCycle.MONTHLY : facts.held().billingCycle();
        Credits planned = facts.held()
                .rung()
                .map(rung -> meter == Meter.ACTIONS ? rung.actions().orElse(Credits.ZERO) : rung.credits())
                .orElse(Credits.ZERO);
        Credits monthly =
                billed.isEmpty() ? planned : billed.get(billed.size() - 1).monthlyGrant();
        LocalDate anchor = facts.held().renewsOn().orElseGet(() -> defaultAnchor(scope, cycle, billed));
        Optional<Rollover> rule = monthly.isZero() ? Optional.empty() : rollover(facts, meter, cycle, false);
        return new PoolTerms(monthly, new CycleCalendar(cycle, anchor), rule);
    }

    /** Months begin on the 1st; a year on the day on which one was billed, else with the calendar's. */
    private static LocalDate defaultAnchor(Scope scope, BillingCycle cycle, List<Renewal> billed) {
        if (cycle == BillingCycle.MONTHLY) {
            return scope.period().firstDay();
        }
        return billed.isEmpty()
                ? scope.period().firstDay().withDayOfYear(1)
                : billed.get(billed.size() - 1).on();
    }

    private static List<Inflow> inflows(CreditFacts facts, Meter meter) {
        List<Inflow> inflows = new ArrayList<>();
        for (BillingLine line : facts.billing()) {
            Optional<Credits> granted = granted(line, meter);
            if (granted.isEmpty()) {
                continue;
            }
            LocalDate day = BilledPool.dayOf(line);
            switch (line.kind()) {
                case TOPUP -> inflows.add(new Inflow(day, Inflow.Kind.TOP_UP, granted.get()));
                case ADDON, REFUND, TAX, DISCOUNT -> inflows.add(new Inflow(day, Inflow.Kind.GRANT, granted.get()));
                case SUBSCRIPTION, OPENING_BALANCE -> {}
            }
        }
        return inflows;
    }

    private static Optional<Credits> granted(BillingLine line, Meter meter) {
        return meter == Meter.CREDITS ? line.creditsGranted() : line.actionsGranted();
    }
}
