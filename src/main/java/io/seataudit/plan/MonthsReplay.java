package io.seataudit.plan;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.PoolLedger;
import io.seataudit.credit.PoolReplay;
import io.seataudit.credit.PoolTerms;
import io.seataudit.credit.Renewal;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Ratio;
import io.seataudit.model.Rollover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replays the recorded months one after the other under one option (rules.md#plan-replay), from the balance
 * with which they really began; what the pool lacks is topped up. Today's option renews on its own days, so that it
 * reproduces the ledger; any other is taken on the first recorded day. Of a yearly plan that is not held, as many
 * months are prepaid and granted up front as are on record, or a few months would be set against a year's credits.
 */
final class MonthsReplay {
    private final List<RecordedMonth> months;
    private final Optional<LocalDate> renewsOn;
    private final Credits heldGrant;

    MonthsReplay(PlanFacts facts, List<RecordedMonth> months) {
        this.months = months;
        this.renewsOn = facts.held().renewsOn();
        this.heldGrant = facts.held().rung().map(rung -> rung.credits()).orElse(Credits.ZERO);
    }

    /** Fees and top-ups of all recorded months; empty without a price, and where the plan would not have sufficed. */
    Optional<Ratio> cost(Candidate candidate) {
        Optional<Credits> actions = candidate.rung().actions();
        if (months.stream()
                .anyMatch(month -> actions.map(grant -> month.actions().compareTo(grant) > 0)
                        .orElse(false))) {
            return Optional.empty();
        }
        Credits toppedUp =
                ledgers(candidate).stream().map(MeterReport.Ledger::toppedUp).reduce(Credits.ZERO, Credits::plus);
        return candidate
                .curve()
                .flatMap(curve -> curve.topUp(toppedUp)
                        .map(extra -> Ratio.of(curve.fee().multiply(BigDecimal.valueOf(months.size())))
                                .plus(extra)));
    }

    /** The ledger of every recorded month under this option. */
    List<MeterReport.Ledger> ledgers(Candidate candidate) {
        List<MeterReport.Ledger> ledgers = new ArrayList<>();
        Credits balance = months.get(0).opening();
        for (RecordedMonth month : months) {
            PoolReplay replay = PoolLedger.replayToppingUp(
                    month.from(), month.to(), balance, renewals(candidate, month), List.of(), month.use());
            ledgers.add(replay.total());
            balance = replay.total().closing();
        }
        return ledgers;
    }

    private List<Renewal> renewals(Candidate candidate, RecordedMonth month) {
        LocalDate first = months.get(0).from();
        if (candidate.held() || candidate.cycle() == BillingCycle.MONTHLY) {
            LocalDate anchor = candidate.held() ? renewsOn.orElse(anchor(candidate.cycle(), first)) : first;
            return PoolTerms.credits(candidate.plan(), candidate.rung(), candidate.cycle(), anchor)
                    .renewals(month.from(), month.to());
        }
        Credits grant = candidate.rung().credits();
        Credits prepaid = new Credits(Math.multiplyExact(grant.millionths(), (long) months.size()));
        Rollover rule = candidate.plan().yearlyRollover();
        return month.from().equals(first)
                ? List.of(new Renewal(first, prepaid, grant, Optional.of(rule), grant.compareTo(heldGrant) < 0))
                : List.of();
    }

    /** Months begin on the 1st and years with the calendar's, unless the config says otherwise. */
    private static LocalDate anchor(BillingCycle cycle, LocalDate first) {
        return cycle == BillingCycle.MONTHLY ? first : first.withDayOfYear(1);
    }
}
