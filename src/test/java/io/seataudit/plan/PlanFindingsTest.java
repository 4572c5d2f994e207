package io.seataudit.plan;

import static io.seataudit.model.BillingCycle.MONTHLY;
import static io.seataudit.model.BillingCycle.YEARLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the plan held and of a cheaper one. */
class PlanFindingsTest {

    @Test
    void aPlanWhoseGrantTheUseExceedsAndThatSellsNoTopUpsDoesNotFit() {
        // Free grants 100 credits and sells none.
        assertThat(told(new PlanScenario().on("free", MONTHLY).used("100"), FindingCode.PLAN_DOES_NOT_FIT))
                .isEmpty();

        assertThat(told(new PlanScenario().on("free", MONTHLY).used("101"), FindingCode.PLAN_DOES_NOT_FIT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("101 credits used, 100 granted"));
    }

    @Test
    void aCheaperPlanIsToldWithWhatItWouldHaveSaved() {
        // Growth paid monthly costs 495.00. Launch paid yearly: 166.50 + 1,500 x 166.50 / 2,500 x 1.3 = 296.37.
        assertThat(told(new PlanScenario().used("4000"), FindingCode.PLAN_CHEAPER))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("launch", "2500", "yearly", "198.63 USD"));
    }

    @Test
    void theCheapestPlanHasNoneThatIsCheaper() {
        // 2,500 credits are what Launch grants: 166.50 paid yearly, and every other plan for as many costs more.
        assertThat(told(new PlanScenario().on("launch", YEARLY).used("2500"), FindingCode.PLAN_CHEAPER))
                .isEmpty();
    }

    private static List<Finding> told(PlanScenario scenario, FindingCode code) {
        return PlanFindings.of(scenario.scope(), scenario.facts(), scenario.compare()).stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
