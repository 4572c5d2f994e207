package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Ratio;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every plan of the catalogue, every rung, paid monthly and yearly, in catalogue order, with what speaks against it. */
final class Candidates {
    private final Scope scope;
    private final PlanFacts facts;
    private final Optional<BigDecimal> rate;

    Candidates(Scope scope, PlanFacts facts) {
        this.scope = scope;
        this.facts = facts;
        this.rate = scope.rates().rate(facts.offer().currency());
    }

    List<Candidate> all() {
        List<Candidate> candidates = new ArrayList<>();
        for (Plan plan : facts.offer().plans()) {
            for (Plan.Rung rung : plan.rungs()) {
                for (BillingCycle cycle : BillingCycle.values()) {
                    candidates.add(candidate(plan, rung, cycle));
                }
            }
        }
        return candidates;
    }

    /**
     * The cheapest feasible candidate at this use of credits. At equal cost today's plan stays, else the first of the
     * catalogue.
     */
    static Optional<Candidate> cheapest(List<Candidate> candidates, Credits used) {
        Optional<Candidate> best = Optional.empty();
        for (Candidate candidate : candidates) {
            if (beats(candidate, best, used)) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static boolean beats(Candidate candidate, Optional<Candidate> best, Credits used) {
        Optional<Ratio> cost = candidate.feasibleCost(used);
        Optional<Ratio> bestCost = best.flatMap(other -> other.feasibleCost(used));
        if (cost.isEmpty() || bestCost.isEmpty()) {
            return cost.isPresent();
        }
        int order = cost.get().compareTo(bestCost.get());
        return order < 0 || (order == 0 && candidate.held());
    }

    private Candidate candidate(Plan plan, Plan.Rung rung, BillingCycle cycle) {
        boolean onIt = facts.held().isPlan(plan.id());
        boolean held = facts.held().isOn(plan.id(), rung.name(), cycle);
        Optional<CostCurve> curve = rung.fee(cycle)
                .flatMap(fee -> rate.map(fee::multiply))
                .map(fee -> new CostCurve(fee, rung.credits(), plan.topUpPremium()));
        return new Candidate(plan, rung, cycle, held, curve, obstacles(plan, rung, cycle, onIt));
    }

    private List<String> obstacles(Plan plan, Plan.Rung rung, BillingCycle cycle, boolean onIt) {
        List<String> obstacles = new ArrayList<>();
        if (rung.fee(cycle).isEmpty()) {
            obstacles.add("no public price");
        } else if (rate.isEmpty()) {
            obstacles.add("no rate from " + facts.offer().currency() + " to " + scope.currency());
        }
        if (plan.isClosed(scope.asOf()) && !onIt) {
            obstacles.add("closed to new customers since " + plan.closedOn().orElseThrow());
        }
        if (scope.asOf().isBefore(plan.since())) {
            obstacles.add("not offered before " + plan.since());
        }
        rung.actions()
                .filter(actions -> facts.use().actions().compareTo(actions) > 0)
                .ifPresent(actions -> obstacles.add(
                        facts.use().actions() + " actions used, " + actions + " granted; actions cannot be topped up"));
        Set<String> offered = plan.features().stream().map(Candidates::folded).collect(Collectors.toSet());
        List<String> missing = facts.needs().stream()
                .filter(need -> !offered.contains(folded(need)))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            obstacles.add("lacks " + String.join(", ", missing));
        }
        return List.copyOf(obstacles);
    }

    /** Whoever writes a need by hand writes {@code HTTP API} where the catalogue has {@code http-api}. */
    private static String folded(String feature) {
        return feature.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
