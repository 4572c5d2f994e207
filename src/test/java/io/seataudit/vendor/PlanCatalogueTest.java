package io.seataudit.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Rollover;
import io.seataudit.text.YamlProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCatalogueTest {
    private static final PlanCatalogue CLAY = PlanCatalogue.bundled("clay").orElseThrow();

    @Test
    void the_bundled_catalogue_has_the_nine_plans_by_their_ids() {
        assertThat(CLAY.plans())
                .extracting(Plan::id)
                .containsExactly(
                        "free",
                        "launch",
                        "growth",
                        "enterprise",
                        "legacy-free",
                        "legacy-starter",
                        "legacy-explorer",
                        "legacy-pro",
                        "legacy-enterprise");
        assertThat(CLAY.currency()).isEqualTo("USD");
        assertThat(CLAY.version()).isEqualTo("2026-04-10");
        assertThat(CLAY.notes()).anyMatch(note -> note.startsWith("Estimate"));
    }

    @Test
    void a_plan_has_fees_by_how_it_is_paid_grants_and_rules() {
        Plan growth = CLAY.plan("growth").orElseThrow();
        Plan.Rung first = growth.rungs().get(0);

        assertThat(first.fee(BillingCycle.MONTHLY)).contains(new BigDecimal("495"));
        assertThat(first.fee(BillingCycle.YEARLY)).contains(new BigDecimal("445.50"));
        assertThat(first.credits()).isEqualTo(Credits.of(6000));
        assertThat(first.actions()).contains(Credits.of(40_000));
        assertThat(growth.monthlyRollover()).isEqualTo(new Rollover.Cap(new BigDecimal("2.0")));
        assertThat(growth.yearlyRollover()).isEqualTo(new Rollover.Carry(new BigDecimal("0.15")));
        assertThat(growth.topUpPremium()).contains(new BigDecimal("0.30"));
        assertThat(growth.features()).contains("crm");
        assertThat(growth.rungs().get(1).monthlyFee()).isEmpty();
    }

    @Test
    void a_legacy_plan_is_closed_from_its_day_on_and_meters_no_actions() {
        Plan pro = CLAY.plan("legacy-pro").orElseThrow();

        assertThat(pro.isClosed(LocalDate.of(2026, 4, 9))).isFalse();
        assertThat(pro.isClosed(LocalDate.of(2026, 4, 10))).isTrue();
        assertThat(pro.rungs().get(0).actions()).isEmpty();
    }

    @Test
    void an_invoice_may_write_the_name_of_a_plan_in_its_own_way() {
        assertThat(CLAY.plan("Growth").map(Plan::id)).contains("growth");
        assertThat(CLAY.plan("Legacy Pro").map(Plan::id)).contains("legacy-pro");
        assertThat(CLAY.plan("Pro").map(Plan::id)).contains("legacy-pro");
        assertThat(CLAY.plan("Explorer (legacy)").map(Plan::id)).contains("legacy-explorer");
        assertThat(CLAY.plan("Gold")).isEmpty();
    }

    @Test
    void a_rung_is_found_by_its_size() {
        Plan launch = CLAY.plan("launch").orElseThrow();

        assertThat(launch.rung("10,000").map(Plan.Rung::name)).contains("10000");
        assertThat(launch.rung("").map(Plan.Rung::name)).contains("2500");
        assertThat(launch.rung("3000")).isEmpty();
    }

    @Test
    void an_unknown_name_has_no_bundled_catalogue() {
        assertThat(PlanCatalogue.bundled("clari")).isEmpty();
        assertThat(PlanCatalogue.bundled("../vendors/clay")).isEmpty();
    }

    @Test
    void a_users_own_catalogue_tells_all_its_faults_with_their_lines() {
        String text = """
                version: soon
                currency: DOLLARS
                plans:
                  - id: Basic Plan
                    rollover: { monthly: { cap: 2.0, carry: 0.1 }, yearly: sometimes }
                    top-up-premium: -1
                    rungs:
                      - { name: one, monthly: ten }
                    colour: blue
                """;
        List<YamlProblem> problems = new ArrayList<>();

        PlanCatalogue.read("vendors/plans-clay.yml", text, problems);

        assertThat(problems)
                .extracting(YamlProblem::line, YamlProblem::key)
                .contains(
                        tuple(1, "version"),
                        tuple(2, "currency"),
                        tuple(4, "plans[0].id"),
                        tuple(5, "plans[0].rollover.monthly"),
                        tuple(5, "plans[0].rollover.yearly"),
                        tuple(6, "plans[0].top-up-premium"),
                        tuple(8, "plans[0].rungs[0].credits"),
                        tuple(8, "plans[0].rungs[0].monthly"),
                        tuple(9, "plans[0].colour"));
    }

    @Test
    void a_users_own_catalogue_may_forbid_rollover_and_top_ups() {
        String text = """
                version: 2026-01-01
                plans:
                  - id: basic
                    rollover: { monthly: none }
                    rungs: [{ name: one, monthly: 10, credits: 0.5 }]
                """;
        List<YamlProblem> problems = new ArrayList<>();

        Plan basic = PlanCatalogue.read("plans-x.yml", text, problems)
                .orElseThrow()
                .plan("basic")
                .orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(basic.monthlyRollover()).isEqualTo(new Rollover.None());
        assertThat(basic.topUpPremium()).isEmpty();
        assertThat(basic.rungs().get(0).credits()).isEqualTo(Credits.of("0.5"));
    }
}
