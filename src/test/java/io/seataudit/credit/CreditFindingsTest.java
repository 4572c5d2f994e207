package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingKind;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.History;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a finding on a pool or its burners is raised, and the neighbour for which it is not. Growth grants 6,000. */
class CreditFindingsTest {
    private static final String ANA = "ana@northwind.example";
    private final FactsFixture october = new FactsFixture();

    @Test
    void aLedgerThatOpensWithoutABalanceSaysSo() {
        october.event(ANA, 1, "1");
        assertThat(told(FindingCode.OPENING_UNKNOWN)).hasSize(1);

        october.openingBalance.put(Meter.CREDITS, Credits.ZERO);
        assertThat(told(FindingCode.OPENING_UNKNOWN)).isEmpty();
    }

    @Test
    void theClosingBalanceOfTheMonthBeforeIsAnOpening() {
        october.event(ANA, 1, "1").closedBefore(FactsFixture.OCTOBER.previous(), "500");

        assertThat(told(FindingCode.OPENING_UNKNOWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} credits: {1}")
    @CsvSource({
        // 80 % of 6,000 are 4,800, 90 % are 5,400.
        "4799.999999, ''",
        "4800, 80 %",
        "5399.999999, 80 %",
        "5400, 90 %",
        "5999.999999, 90 %"
    })
    void theHighestThresholdThatThePoolPassedIsTold(String used, String share) {
        october.event(ANA, 5, used);

        if (share.isEmpty()) {
            assertThat(told(FindingCode.POOL_ALARM)).isEmpty();
        } else {
            assertThat(told(FindingCode.POOL_ALARM))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.text()).startsWith(share).contains("2026-10-05"));
        }
    }

    @Test
    void aPoolThatRanDryIsToldInsteadOfItsThresholds() {
        october.event(ANA, 5, "6000");

        assertThat(told(FindingCode.POOL_ALARM)).isEmpty();
        assertThat(told(FindingCode.POOL_EXHAUSTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("2026-10-05"));
    }

    @Test
    void aPaceThatEmptiesThePoolBeforeTheCycleEndsIsTold() {
        // 20 days of 250 leave 1,000 of 6,000: 750 after the 21st, 500, 250, and none after the 24th.
        october.asOf = LocalDate.parse("2026-10-20");
        everyDay(20, "250");

        assertThat(told(FindingCode.POOL_WILL_RUN_DRY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("2026-10-24"));
    }

    @Test
    void aPaceThatLeavesSomethingAtTheEndOfTheCycleIsNotTold() {
        // 20 days of 100 leave 4,000; the 11 days to the end of October take 1,100.
        october.asOf = LocalDate.parse("2026-10-20");
        everyDay(20, "100");

        assertThat(told(FindingCode.POOL_WILL_RUN_DRY)).isEmpty();
    }

    @Test
    void creditsThatWereLostAtTheRenewalAreToldWithTheirWorth() {
        // 9,000 + 6,000 = 15,000, of which twice the grant stay: 3,000 x 495 / 6,000 = 247.50.
        october.event(ANA, 1, "1").closedBefore(FactsFixture.OCTOBER.previous(), "9000");

        assertThat(told(FindingCode.CREDITS_FORFEITED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("3000 credits", "247.50 USD"));
    }

    @Test
    void aBalanceThatJustFitsLosesNothing() {
        // 6,000 + 6,000 = 12,000, exactly twice the grant.
        october.event(ANA, 1, "1").closedBefore(FactsFixture.OCTOBER.previous(), "6000");

        assertThat(told(FindingCode.CREDITS_FORFEITED)).isEmpty();
    }

    @ParameterizedTest(name = "from {0}, credits \"{1}\": {2}")
    @CsvSource({"2026-10-10, '', 1", "2026-10-10, 1000, 0", "2026-11-01, '', 0"})
    void aTopUpOfThePeriodThatDoesNotSayItsCreditsIsTold(String from, String credits, int findings) {
        october.event(ANA, 1, "1").bill(BillingKind.TOPUP, from, "2026-11-30", "107.25", credits);

        assertThat(told(FindingCode.TOPUP_WITHOUT_CREDITS)).hasSize(findings);
    }

    @ParameterizedTest(name = "{0} credits: {1}")
    @CsvSource({"70, 1", "0, 0"})
    void burnThatOnlyTheVendorsPagesKnowIsTold(String credits, int findings) {
        october.usageGiven = false;
        october.workbooks.add(
                new WorkbookUsage(FactsFixture.ORIGIN, "Outbound", false, new Email(ANA), Credits.of(credits)));

        assertThat(told(FindingCode.USE_WITHOUT_DATES)).hasSize(findings);
    }

    @Test
    void burnByEventsHasItsDates() {
        october.event(ANA, 1, "70");

        assertThat(told(FindingCode.USE_WITHOUT_DATES)).isEmpty();
    }

    @ParameterizedTest(name = "{0} beside 100: {1}")
    @CsvSource({"100, 0", "100.000001, 1", "99.999999, 1"})
    void aControlTotalThatIsNotThatOfTheRowsIsTold(String total, int findings) {
        october.event(ANA, 1, "100");
        october.integrations.add(new IntegrationUsage(FactsFixture.ORIGIN, "Apollo", Credits.of(total)));

        assertThat(told(FindingCode.CONTROL_TOTAL_DIFFERS))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.text()).contains(total + " credits", "the rows say 100."));
    }

    @ParameterizedTest(name = "100 after {0} - {1}: {2}")
    @CsvSource({
        "50, 0, 1",
        // What was refunded was not used: 60 - 10 = 50.
        "60, 10, 1",
        "50.000001, 0, 0",
        // Nothing cannot double.
        "0, 0, 0"
    })
    void twiceTheBurnOfTheMonthBeforeIsTold(String used, String refunded, int findings) {
        october.event(ANA, 1, "100");
        october.pastMonths.add(new History.PastMonth(
                FactsFixture.OCTOBER.previous(),
                Meter.CREDITS,
                Credits.ZERO,
                Credits.of(6_000),
                Credits.ZERO,
                Credits.of(refunded),
                Credits.of(used),
                Credits.ZERO,
                Credits.ZERO,
                List.of()));

        assertThat(told(FindingCode.BURN_DOUBLED)).hasSize(findings);
    }

    @Test
    void theFarthestOfTheUnusualDaysIsNamedWithWhoStandsBehindIt() {
        // 30 days of 90 to 94; the 17th has 2,000 more.
        for (int day = 1; day <= 30; day++) {
            october.event(ANA, day, String.valueOf(90 + day % 5));
        }
        assertThat(told(FindingCode.BURN_SPIKE)).isEmpty();

        october.event(ANA, 17, "2000");
        assertThat(told(FindingCode.BURN_SPIKE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("2026-10-17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"credits", "actions"})
    void thePoolOfEachMeterHasFindingsOfItsOwn(String meter) {
        // Growth grants 40,000 actions beside its 6,000 credits; both run dry.
        october.event(new FactsFixture.Event(
                ANA, "", "", "", "", LocalDate.parse("2026-10-05"), Credits.of(6_000), Credits.of(40_000)));

        assertThat(told(FindingCode.POOL_EXHAUSTED))
                .extracting(Finding::id)
                .contains("pool_exhausted/clay/" + meter)
                .hasSize(2);
    }

    @Test
    void withoutAPlanThereIsNoThresholdToPass() {
        october.plan = Optional.empty();
        october.rung = Optional.empty();
        october.event(ANA, 5, "5400");

        assertThat(told(FindingCode.POOL_ALARM)).isEmpty();
    }

    private void everyDay(int days, String credits) {
        for (int day = 1; day <= days; day++) {
            october.event(ANA, day, credits);
        }
    }

    private List<Finding> told(FindingCode code) {
        return october.audit().findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
