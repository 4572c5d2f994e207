package io.seataudit.plan;

import io.seataudit.model.Credits;
import io.seataudit.model.Ratio;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every plan of the catalogue would cost for the use of this period and of the recorded months (rules.md#plans).
 * A pure function. Use is taken as it is billed, never below zero.
 */
public final class PlanComparison {
    private static final List<BigDecimal> CHANGES = Stream.of("-0.5", "-0.2", "-0.1", "0.1", "0.2", "0.5", "1")
            .map(BigDecimal::new)
            .toList();
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Scope scope;
    private final PlanFacts facts;
    private final Credits used;
    private final List<Candidate> candidates;
    private final List<RecordedMonth> months;
    private final MonthsReplay replay;

    private PlanComparison(Scope scope, PlanFacts facts) {
        this.scope = scope;
        this.facts = facts;
        this.used = facts.use().credits().max(Credits.ZERO);
        this.candidates = new Candidates(scope, facts).all();
        this.months = RecordedMonth.of(scope, facts);
        this.replay = new MonthsReplay(facts, months);
    }

    /** Options are in catalogue order, each rung paid monthly before yearly. */
    public static PlanReport compare(Scope scope, PlanFacts facts) {
        return new PlanComparison(scope, facts).report();
    }

    private PlanReport report() {
        List<PlanReport.Option> options = candidates.stream().map(this::option).toList();
        Optional<Candidate> cheapest = Candidates.cheapest(candidates, used);
        Optional<Candidate> held = candidates.stream().filter(Candidate::held).findFirst();
        // The difference of the figures as shown, so that a reader who subtracts them finds it.
        Optional<BigDecimal> saving = held.flatMap(today -> money(today, used))
                .flatMap(now -> cheapest.flatMap(best -> money(best, used)).map(now::subtract));
        Optional<Credits> flipsAt = new FlipPoint(candidates).above(used);
        return new PlanReport(
                facts.held().planId(),
                facts.held().billingCycle(),
                options,
                cheapest.map(Candidate::choice),
                saving,
                saving.map(MONTHS::multiply),
                flipsAt,
                flipsAt.flatMap(at -> Candidates.cheapest(candidates, at)).map(Candidate::choice),
                months.size(),
                facts.use().credits(),
                facts.use().actions(),
                facts.offer().version(),
                CHANGES.stream().map(this::whatIf).toList());
    }

    private PlanReport.Option option(Candidate candidate) {
        Optional<Ratio> lasting = replay.cost(candidate);
        boolean feasible = candidate.feasibleCost(used).isPresent();
        return new PlanReport.Option(
                candidate.plan().id(),
                candidate.rung().name(),
                candidate.cycle(),
                money(candidate, used),
                lasting.map(cost -> cost.rounded(scope.currency())),
                feasible,
                reason(candidate, feasible && lasting.isEmpty()),
                candidate.plan().name(),
                candidate.curve().map(curve -> Ratio.of(curve.fee()).rounded(scope.currency())),
                candidate.rung().credits(),
                candidate.rung().actions(),
                candidate.plan().topUpPremium());
    }

    private String reason(Candidate candidate, boolean shortBefore) {
        List<String> reasons = new ArrayList<>(candidate.obstacles());
        Credits grant = candidate.rung().credits();
        if (candidate.curve().map(curve -> curve.at(used).isEmpty()).orElse(false)) {
            reasons.add(used + " credits used, " + grant + " granted and no top-ups");
        }
        if (shortBefore) {
            reasons.add("would not have sufficed in an earlier recorded month");
        }
        if (candidate.held() && candidate.plan().isClosed(scope.asOf())) {
            reasons.add("closed to new customers: there is no way back once it is left");
        }
        return String.join("; ", reasons);
    }

    /** Actions are left as they are: what changes is the burn of credits. */
    private PlanReport.WhatIf whatIf(BigDecimal change) {
        Credits then = Credits.rounded(used.toBigDecimal().multiply(change.add(BigDecimal.ONE)));
        Optional<Candidate> best = Candidates.cheapest(candidates, then);
        return new PlanReport.WhatIf(
                change, then, best.map(Candidate::choice), best.flatMap(option -> money(option, then)));
    }

    private Optional<BigDecimal> money(Candidate candidate, Credits credits) {
        return candidate.curve().flatMap(curve -> curve.at(credits)).map(cost -> cost.rounded(scope.currency()));
    }
}
