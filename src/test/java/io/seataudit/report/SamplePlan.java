package io.seataudit.report;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.plan.PlanReport;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plan comparison of the sample report: fee + max(0, used - grant) x (fee / grant) x (1 + premium). */
final class SamplePlan {
    private SamplePlan() {}

    static PlanReport plan(Credits used, Credits actions) {
        List<PlanReport.Option> options = new ArrayList<>();
        options.addAll(rung(used, "free", "Free", "100", "0", "0", 100, 500, "", "too few credits and no top-ups"));
        options.addAll(rung(
                used,
                "launch",
                "Launch",
                "2500",
                "185",
                "166.50",
                2500,
                15000,
                "0.30",
                "18,735 actions used, 15,000 granted: actions cannot be topped up"));
        options.addAll(rung(used, "growth", "Growth", "6000", "495", "445.50", 6000, 40000, "0.30", ""));
        options.addAll(rung(used, "growth", "Growth", "10000", "720", "648", 10000, 40000, "0.30", ""));
        options.addAll(rung(used, "growth", "Growth", "20000", "1360", "1224", 20000, 40000, "0.30", ""));
        options.addAll(
                rung(used, "enterprise", "Enterprise", "100000", "", "", 100000, 100000, "0.30", "no public price"));
        options.addAll(rung(
                used,
                "legacy-starter",
                "Starter (legacy)",
                "2000",
                "149",
                "134",
                2000,
                0,
                "0.50",
                "closed to new customers since 2026-04-10"));
        options.addAll(rung(
                used,
                "legacy-explorer",
                "Explorer (legacy)",
                "10000",
                "349",
                "314",
                10000,
                0,
                "0.50",
                "closed to new customers since 2026-04-10"));
        BigDecimal held = cost(options, "6000", BillingCycle.MONTHLY);
        PlanReport.Option best = options.stream()
                .filter(PlanReport.Option::feasible)
                .min(Comparator.comparing(option -> option.costThisPeriod().orElseThrow()))
                .orElseThrow();
        BigDecimal saving = held.subtract(best.costThisPeriod().orElseThrow());
        PlanReport.Choice cheapest = new PlanReport.Choice(best.plan(), best.rung(), best.billingCycle());
        return new PlanReport(
                "growth",
                BillingCycle.MONTHLY,
                options,
                Optional.of(cheapest),
                Optional.of(saving),
                Optional.of(saving.multiply(BigDecimal.valueOf(12))),
                Optional.of(Credits.of("16837.606838")),
                Optional.of(new PlanReport.Choice("growth", "20000", BillingCycle.YEARLY)),
                3,
                used,
                actions,
                "2026-11",
                List.of(
                        new PlanReport.WhatIf(
                                new BigDecimal("-0.2"),
                                Credits.of("9324.8"),
                                Optional.of(cheapest),
                                Optional.of(new BigDecimal("648.00"))),
                        new PlanReport.WhatIf(
                                new BigDecimal("0.2"),
                                Credits.of("13987.2"),
                                Optional.of(cheapest),
                                Optional.of(new BigDecimal("983.88")))));
    }

    private static List<PlanReport.Option> rung(
            Credits used,
            String plan,
            String name,
            String rung,
            String monthly,
            String yearly,
            long grant,
            long actions,
            String premium,
            String reason) {
        List<PlanReport.Option> options = new ArrayList<>();
        for (BillingCycle cycle : BillingCycle.values()) {
            String feeText = cycle == BillingCycle.MONTHLY ? monthly : yearly;
            Optional<BigDecimal> fee = feeText.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(feeText));
            Optional<BigDecimal> topUp = premium.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(premium));
            Credits granted = Credits.of(grant);
            Optional<BigDecimal> cost =
                    premium.isEmpty() ? Optional.empty() : fee.map(f -> cost(f, used, grant, premium));
            options.add(new PlanReport.Option(
                    plan,
                    rung,
                    cycle,
                    cost,
                    cost.map(c -> c.multiply(BigDecimal.valueOf(3))),
                    reason.isEmpty(),
                    reason,
                    name,
                    fee,
                    granted,
                    actions == 0 ? Optional.empty() : Optional.of(Credits.of(actions)),
                    topUp));
        }
        return options;
    }

    private static BigDecimal cost(BigDecimal fee, Credits used, long grant, String premium) {
        BigDecimal over =
                used.toBigDecimal().subtract(BigDecimal.valueOf(grant)).max(BigDecimal.ZERO);
        BigDecimal price = fee.divide(BigDecimal.valueOf(grant), MathContext.DECIMAL128);
        return Money.round(fee.add(over.multiply(price).multiply(BigDecimal.ONE.add(new BigDecimal(premium)))), "USD");
    }

    private static BigDecimal cost(List<PlanReport.Option> options, String rung, BillingCycle cycle) {
        return options.stream()
                .filter(option -> option.rung().equals(rung) && option.billingCycle() == cycle)
                .findFirst()
                .flatMap(PlanReport.Option::costThisPeriod)
                .orElseThrow();
    }
}
