package io.seataudit.plan;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Every plan of the catalogue for the use of this period, by {@link io.seataudit.plan.PlanComparison}. Money in the report currency,
 * rounded to the minor unit.
 *
 * @param current catalogue id of the plan held ({@code rules.md#plan-held}); empty when unknown
 * @param cheapest the cheapest feasible option ({@code rules.md#cheapest-plan}); empty when none is feasible
 * @param savingPerMonth costThisPeriod of the plan held less that of the cheapest; empty when either is unknown
 * @param flipsAt the least use of credits in a month above today's at which another option becomes the cheapest, by
 *     {@link io.seataudit.plan.FlipPoint}
 * @param monthsRecorded how many months {@code costLast12} replays, by {@link io.seataudit.plan.MonthsReplay}
 * @param catalogueVersion {@code rules.md#plan-catalogue}
 */
public record PlanReport(
        String current,
        BillingCycle billingCycle,
        List<Option> options,
        Optional<Choice> cheapest,
        Optional<BigDecimal> savingPerMonth,
        Optional<BigDecimal> savingPerYear,
        Optional<Credits> flipsAt,
        Optional<Choice> flipsTo,
        int monthsRecorded,
        Credits used,
        Credits actionsUsed,
        String catalogueVersion,
        List<WhatIf> whatIf) {

    /**
     * One plan, rung and way to pay, by {@link io.seataudit.plan.Candidates}. {@code reason} says why it is not feasible, or what to
     * mind ({@code rules.md#plan-feasibility}); may be empty.
     *
     * @param costThisPeriod by {@link io.seataudit.plan.CostCurve}
     * @param costLast12 by {@link io.seataudit.plan.MonthsReplay}
     */
    public record Option(
            String plan,
            String rung,
            BillingCycle billingCycle,
            Optional<BigDecimal> costThisPeriod,
            Optional<BigDecimal> costLast12,
            boolean feasible,
            String reason,
            String name,
            Optional<BigDecimal> fee,
            Credits grant,
            Optional<Credits> actions,
            Optional<BigDecimal> topUpPremium) {}

    /** Names one option of the comparison ({@code rules.md#cheapest-plan}). */
    public record Choice(String plan, String rung, BillingCycle billingCycle) {}

    /**
     * The cheapest option if the burn were different by {@code change} (-0.2: a fifth less), by
     * {@link io.seataudit.plan.PlanComparison} ({@code rules.md#what-if}).
     */
    public record WhatIf(BigDecimal change, Credits used, Optional<Choice> cheapest, Optional<BigDecimal> cost) {}
}
