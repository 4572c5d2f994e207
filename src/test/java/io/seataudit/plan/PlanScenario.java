package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import io.seataudit.model.Scope;
import io.seataudit.model.Scopes;
import io.seataudit.vendor.PlanCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** October 2026 under Clay's catalogue; a scenario says what differs from nothing used on Growth, paid monthly. */
final class PlanScenario {
    private final PlanCatalogue clay = PlanCatalogue.bundled("clay").orElseThrow();
    private final List<History.PastMonth> months = new ArrayList<>();
    private List<Plan> catalogue = clay.plans();
    private Optional<Plan> plan = clay.plan("growth");
    private BillingCycle cycle = BillingCycle.MONTHLY;
    private Optional<LocalDate> renewsOn = Optional.empty();
    private LocalDate asOf = LocalDate.of(2026, 10, 31);
    private Set<String> needs = Set.of();
    private Credits used = Credits.ZERO;
    private Credits actions = Credits.ZERO;
    private Credits opening = Credits.ZERO;
    private List<History.DayNet> days = List.of();
    private String currency = "USD";
    private Map<String, BigDecimal> rates = Map.of();

    PlanScenario catalogue(List<Plan> plans) {
        catalogue = plans;
        return this;
    }

    PlanScenario on(Plan held, BillingCycle paid) {
        plan = Optional.of(held);
        cycle = paid;
        return this;
    }

    PlanScenario on(String id, BillingCycle paid) {
        return on(clay.plan(id).orElseThrow(), paid);
    }

    PlanScenario onNoKnownPlan() {
        plan = Optional.empty();
        return this;
    }

    PlanScenario asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    PlanScenario renewsOn(LocalDate day) {
        renewsOn = Optional.of(day);
        return this;
    }

    PlanScenario needs(String feature) {
        needs = Set.of(feature);
        return this;
    }

    PlanScenario used(String credits) {
        used = Credits.of(credits);
        return this;
    }

    PlanScenario actions(long count) {
        actions = Credits.of(count);
        return this;
    }

    PlanScenario opening(Credits balance) {
        opening = balance;
        return this;
    }

    PlanScenario days(List<History.DayNet> perDay) {
        days = perDay;
        used = perDay.stream().map(History.DayNet::net).reduce(Credits.ZERO, Credits::plus);
        return this;
    }

    PlanScenario month(String period, Meter meter, Credits balance, String net) {
        return month(new History.PastMonth(
                Period.parse(period),
                meter,
                balance,
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.of(net),
                Credits.ZERO,
                Credits.ZERO,
                List.of()));
    }

    PlanScenario month(History.PastMonth month) {
        months.add(month);
        return this;
    }

    PlanScenario reportedIn(String code, String ratePerDollar) {
        currency = code;
        rates = ratePerDollar.isEmpty() ? Map.of() : Map.of("USD", new BigDecimal(ratePerDollar));
        return this;
    }

    Scope scope() {
        return Scopes.of(
                "clay",
                Period.parse("2026-10"),
                asOf,
                new ExchangeRates(currency, rates),
                new History(List.of(), List.of(), List.of(), months));
    }

    PlanFacts facts() {
        return new PlanFacts(
                new PlanFacts.Offer(catalogue, "2026-04-10", "USD"),
                new HeldPlan(plan, Optional.empty(), cycle, renewsOn),
                needs,
                new PlanFacts.MonthUse(used, actions, opening, days));
    }

    PlanReport compare() {
        return PlanComparison.compare(scope(), facts());
    }

    static PlanReport.Option option(PlanReport report, String plan, BillingCycle cycle) {
        return report.options().stream()
                .filter(option -> option.plan().equals(plan) && option.billingCycle() == cycle)
                .findFirst()
                .orElseThrow();
    }
}
