package io.seataudit.plan;

import static io.seataudit.model.BillingCycle.MONTHLY;
import static io.seataudit.model.BillingCycle.YEARLY;
import static io.seataudit.plan.PlanScenario.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.Credits;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Meter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    @Test
    void below_and_at_the_grant_a_plan_costs_its_fee() {
        assertThat(costOf("4000", "growth")).isEqualTo("495.00");
        assertThat(costOf("6000", "growth")).isEqualTo("495.00");
    }

    @Test
    void above_the_grant_each_credit_costs_its_share_of_the_fee_and_the_premium() {
        // 495 / 6,000 x 1.3 = 0.10725; 2,000 more than the grant: 495 + 214.50
        assertThat(costOf("8000", "growth")).isEqualTo("709.50");
        // 185 / 2,500 x 1.3 = 0.0962; 5,500 more: 185 + 529.10
        assertThat(costOf("8000", "launch")).isEqualTo("714.10");
        // One millionth more costs 0.0000001 and is rounded away, but 0.05 of a credit is half a cent: 0.0053625
        assertThat(costOf("6000.000001", "growth")).isEqualTo("495.00");
        assertThat(costOf("6000.05", "growth")).isEqualTo("495.01");
    }

    @Test
    void the_cheapest_option_the_savings_and_the_flip_point() {
        PlanReport report = new PlanScenario().used("4000").compare();

        // Launch paid yearly: 166.50 + 1,500 x 166.50 / 2,500 x 1.3 = 166.50 + 129.87 = 296.37
        assertThat(report.cheapest()).contains(new PlanReport.Choice("launch", "2500", YEARLY));
        assertThat(report.savingPerMonth()).contains(new BigDecimal("198.63"));
        assertThat(report.savingPerYear()).contains(new BigDecimal("2383.56"));
        // Growth paid yearly is 445.50 up to 6,000. 166.50 + (u - 2,500) x 0.08658 = 445.50 at
        // u = 2,500 + 279 / 0.08658 = 5,722.45322245..., so Growth is ahead from the next millionth on.
        assertThat(report.flipsAt()).contains(Credits.of("5722.453223"));
        assertThat(report.flipsTo()).contains(new PlanReport.Choice("growth", "6000", YEARLY));
        assertThat(report.current()).isEqualTo("growth");
    }

    @Test
    void the_cheapest_for_other_burns_is_told() {
        PlanReport report = new PlanScenario().used("4000").compare();

        assertThat(report.whatIf())
                .extracting(
                        PlanReport.WhatIf::change,
                        PlanReport.WhatIf::used,
                        what -> what.cost().orElseThrow())
                .containsExactly(
                        // Launch yearly: 166.50 up to 2,500, and 0.08658 for each credit beyond
                        tuple(new BigDecimal("-0.5"), Credits.of(2000), new BigDecimal("166.50")),
                        tuple(new BigDecimal("-0.2"), Credits.of(3200), new BigDecimal("227.11")),
                        tuple(new BigDecimal("-0.1"), Credits.of(3600), new BigDecimal("261.74")),
                        tuple(new BigDecimal("0.1"), Credits.of(4400), new BigDecimal("331.00")),
                        tuple(new BigDecimal("0.2"), Credits.of(4800), new BigDecimal("365.63")),
                        // Growth yearly: 445.50 up to 6,000, and 0.096525 for each credit beyond
                        tuple(new BigDecimal("0.5"), Credits.of(6000), new BigDecimal("445.50")),
                        tuple(new BigDecimal("1"), Credits.of(8000), new BigDecimal("638.55")));
    }

    @Test
    void a_need_is_met_however_its_feature_is_spelt() {
        assertThat(option(new PlanScenario().needs("HTTP API").compare(), "growth", MONTHLY)
                        .feasible())
                .isTrue();
        assertThat(option(new PlanScenario().needs("HTTP API").compare(), "launch", MONTHLY)
                        .reason())
                .contains("lacks HTTP API");
        assertThat(option(new PlanScenario().needs("HTTP").compare(), "growth", MONTHLY)
                        .reason())
                .contains("lacks HTTP");
    }

    @Test
    void infeasible_options_stay_in_the_list_with_their_reason() {
        PlanReport report =
                new PlanScenario().used("4000").actions(16_000).needs("crm").compare();

        assertThat(report.options()).hasSize(22);
        assertThat(option(report, "free", MONTHLY).reason())
                .contains("16000 actions used, 500 granted")
                .contains("4000 credits used, 100 granted and no top-ups");
        assertThat(option(report, "launch", MONTHLY).reason())
                .contains("16000 actions used, 15000 granted")
                .contains("lacks crm");
        assertThat(option(report, "legacy-pro", MONTHLY).reason()).contains("closed to new customers since 2026-04-10");
        assertThat(option(report, "enterprise", MONTHLY).reason()).isEqualTo("no public price");
        assertThat(report.options())
                .filteredOn(PlanReport.Option::feasible)
                .extracting(PlanReport.Option::plan, PlanReport.Option::rung)
                .containsOnly(tuple("growth", "6000"));
    }

    @Test
    void exactly_the_granted_actions_are_feasible_and_one_more_is_not() {
        assertThat(option(new PlanScenario().actions(15_000).compare(), "launch", MONTHLY)
                        .feasible())
                .isTrue();
        assertThat(option(new PlanScenario().actions(15_001).compare(), "launch", MONTHLY)
                        .feasible())
                .isFalse();
    }

    @Test
    void exactly_the_grant_of_a_plan_without_top_ups_is_feasible_and_a_millionth_more_is_not() {
        assertThat(option(new PlanScenario().used("100").compare(), "free", MONTHLY)
                        .feasible())
                .isTrue();
        PlanReport.Option free = option(new PlanScenario().used("100.000001").compare(), "free", MONTHLY);
        assertThat(free.feasible()).isFalse();
        assertThat(free.costThisPeriod()).isEmpty();
    }

    @Test
    void a_closed_plan_stays_feasible_for_whoever_is_on_it() {
        PlanReport report =
                new PlanScenario().on("legacy-pro", MONTHLY).used("40000").compare();

        PlanReport.Option pro = option(report, "legacy-pro", MONTHLY);
        assertThat(pro.feasible()).isTrue();
        assertThat(pro.reason()).contains("no way back");
        assertThat(report.cheapest()).contains(new PlanReport.Choice("legacy-pro", "50000", YEARLY));
        // 800 - 720
        assertThat(report.savingPerMonth()).contains(new BigDecimal("80.00"));
    }

    @Test
    void a_plan_is_no_option_before_it_was_offered_nor_closed_before_it_was_closed() {
        PlanReport report = new PlanScenario().asOf("2026-02-28").compare();

        assertThat(option(report, "launch", MONTHLY).reason()).contains("not offered before 2026-03-01");
        assertThat(option(report, "legacy-starter", MONTHLY).feasible()).isTrue();
    }

    @Test
    void at_equal_cost_todays_plan_stays() {
        PlanReport report = new PlanScenario().on("free", YEARLY).used("50").compare();

        assertThat(report.cheapest()).contains(new PlanReport.Choice("free", "100", YEARLY));
        assertThat(report.savingPerMonth()).contains(new BigDecimal("0.00"));
        // Free ends at its grant: from the next millionth on Launch paid yearly is the cheapest.
        assertThat(report.flipsAt()).contains(Credits.of("100.000001"));
        assertThat(report.flipsTo()).contains(new PlanReport.Choice("launch", "2500", YEARLY));
    }

    @Test
    void without_a_known_plan_there_is_a_cheapest_but_no_saving() {
        PlanScenario scenario = new PlanScenario().onNoKnownPlan().used("4000");
        PlanReport report = scenario.compare();

        assertThat(report.cheapest()).isPresent();
        assertThat(report.savingPerMonth()).isEmpty();
        assertThat(PlanFindings.of(scenario.scope(), scenario.facts(), report))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PLAN_UNKNOWN);
    }

    @Test
    void fees_are_converted_by_the_rate_of_the_catalogues_currency() {
        PlanReport report =
                new PlanScenario().reportedIn("EUR", "0.9").used("8000").compare();

        // 709.50 x 0.9
        assertThat(option(report, "growth", MONTHLY).costThisPeriod()).contains(new BigDecimal("638.55"));
    }

    @Test
    void without_a_rate_no_plan_has_a_figure() {
        PlanScenario scenario = new PlanScenario().reportedIn("EUR", "").used("8000");
        PlanReport report = scenario.compare();

        assertThat(report.options()).allMatch(option -> option.costThisPeriod().isEmpty() && !option.feasible());
        assertThat(report.cheapest()).isEmpty();
        assertThat(report.flipsAt()).isEmpty();
        assertThat(PlanFindings.of(scenario.scope(), scenario.facts(), report))
                .extracting(Finding::code)
                .contains(FindingCode.PLAN_RATE_MISSING);
    }

    @Test
    void recorded_months_are_replayed_with_rollover_and_top_ups() {
        // September 2,000 and October 9,000, from an empty pool that renews on the 1st.
        PlanReport report = new PlanScenario()
                .used("9000")
                .opening(Credits.of(4000))
                .month("2026-09", Meter.CREDITS, Credits.ZERO, "2000")
                .compare();

        assertThat(report.monthsRecorded()).isEqualTo(2);
        // Growth: 4,000 roll over, so that 10,000 suffice: 2 x 495. In October alone: 495 + 3,000 x 0.10725.
        assertThat(option(report, "growth", MONTHLY).costLast12()).contains(new BigDecimal("990.00"));
        assertThat(option(report, "growth", MONTHLY).costThisPeriod()).contains(new BigDecimal("816.75"));
        // Launch: 500 roll over, 3,000 are there, 6,000 are topped up at 0.0962: 2 x 185 + 577.20
        assertThat(option(report, "launch", MONTHLY).costLast12()).contains(new BigDecimal("947.20"));
        // Growth paid yearly: 12,000 for two months up front, 11,000 used: 2 x 445.50
        assertThat(option(report, "growth", YEARLY).costLast12()).contains(new BigDecimal("891.00"));
    }

    @Test
    void the_cap_of_the_rollover_forfeits_what_was_not_used() {
        // Nothing used in July and August, 15,000 in September: Growth has 12,000 at most, not 18,000.
        PlanReport report = new PlanScenario()
                .month("2026-07", Meter.CREDITS, Credits.ZERO, "0")
                .month("2026-08", Meter.CREDITS, Credits.of(6000), "0")
                .month("2026-09", Meter.CREDITS, Credits.of(12_000), "15000")
                .compare();

        // 3,000 topped up at 0.10725 = 321.75, and 4 x 495
        assertThat(option(report, "growth", MONTHLY).costLast12()).contains(new BigDecimal("2301.75"));
    }

    @Test
    void an_earlier_month_with_too_many_actions_leaves_no_figure_for_the_months_together() {
        PlanReport report = new PlanScenario()
                .month("2026-09", Meter.CREDITS, Credits.ZERO, "10")
                .month("2026-09", Meter.ACTIONS, Credits.ZERO, "15001")
                .compare();

        PlanReport.Option launch = option(report, "launch", MONTHLY);
        assertThat(launch.feasible()).isTrue();
        assertThat(launch.costLast12()).isEmpty();
        assertThat(launch.reason()).contains("would not have sufficed in an earlier recorded month");
        assertThat(option(report, "growth", MONTHLY).costLast12()).contains(new BigDecimal("990.00"));
    }

    @Test
    void no_more_than_twelve_months_are_replayed() {
        PlanScenario scenario = new PlanScenario();
        for (int month = 1; month <= 12; month++) {
            scenario.month(String.format("2025-%02d", month), Meter.CREDITS, Credits.ZERO, "1");
        }
        PlanReport report = scenario.compare();

        assertThat(report.monthsRecorded()).isEqualTo(12);
        assertThat(option(report, "growth", MONTHLY).costLast12()).contains(new BigDecimal("5940.00"));
    }

    private static String costOf(String used, String plan) {
        return option(new PlanScenario().used(used).compare(), plan, MONTHLY)
                .costThisPeriod()
                .orElseThrow()
                .toPlainString();
    }
}
