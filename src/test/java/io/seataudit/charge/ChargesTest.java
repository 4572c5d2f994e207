package io.seataudit.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.Check;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChargesTest {

    @Test
    void thirty_thousand_of_fifty_thousand_for_19_95_are_11_97_used_and_7_98_unused() {
        List<Charge> charges = new ChargeScenario()
                .billed(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "19.95", "50000")
                .pool("30000", "20000", "0.000399")
                .charges();

        assertThat(charges)
                .extracting(Charge::kind, Charge::quantity, Charge::billed, Charge::effective)
                .containsExactly(
                        tuple(ChargeKind.PURCHASE, dec("50000"), dec("19.95"), dec("0.00")),
                        tuple(ChargeKind.USED, dec("30000"), dec("0.00"), dec("11.97")),
                        tuple(ChargeKind.UNUSED, dec("20000"), dec("0.00"), dec("7.98")));
    }

    @Test
    void use_beyond_the_pool_is_overage_and_adds_to_the_bill() {
        // 65,000 used of 50,000: 15,000 x 0.00133 = 19.95 beyond the 19.95 paid, 39.90 together
        List<Charge> charges = new ChargeScenario()
                .billed(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "19.95", "50000")
                .pool("65000", "-15000", "0.00133")
                .charges();

        assertThat(charges)
                .extracting(Charge::kind, Charge::effective)
                .containsExactly(
                        tuple(ChargeKind.PURCHASE, dec("0.00")),
                        tuple(ChargeKind.USED, dec("19.95")),
                        tuple(ChargeKind.OVERAGE, dec("19.95")));
        assertThat(charges.stream().map(Charge::billed).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(dec("39.90"));
    }

    @Test
    void credits_of_an_earlier_period_are_used_without_a_cost_of_this_one() {
        ChargeScenario scenario = new ChargeScenario()
                .billed(BillingKind.TOPUP, "2026-10-29", "2026-11-05", "160.88", "1500")
                .billed(BillingKind.SUBSCRIPTION, "2026-10-06", "2026-11-05", "495.00", "6000")
                .pool("8000", "500", "0.0875");
        List<Charge> charges = scenario.charges();

        assertThat(charges)
                .extracting(Charge::kind, Charge::quantity, Charge::effective)
                .containsExactly(
                        tuple(ChargeKind.PURCHASE, dec("6000"), dec("0.00")),
                        tuple(ChargeKind.USED, dec("6000"), dec("495.00")),
                        tuple(ChargeKind.PURCHASE, dec("1500"), dec("0.00")),
                        tuple(ChargeKind.USED, dec("1500"), dec("160.88")),
                        tuple(ChargeKind.CARRIED_OVER, dec("500"), dec("0.00")));
        assertThat(Charges.checks(scenario.scope(), scenario.facts(), charges))
                .hasSize(2)
                .allMatch(Check::passed);
    }

    @Test
    void fifty_seats_for_4550_a_year_close_with_the_residue_in_the_last_month() {
        // 4,550 / (50 x 12) = 7.58 a seat: eleven months of 379.00, and 381.00 in the last
        List<BigDecimal> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Charge> charges = new ChargeScenario()
                    .period(YearMonth.of(2026, 4).plusMonths(i).toString())
                    .seats("50", "91.00", BillingCycle.YEARLY, "2026-04-01", 50, 0, 0)
                    .charges();
            months.add(charges.get(0).billed());
        }

        assertThat(months.subList(0, 11)).containsOnly(dec("379.00"));
        assertThat(months.get(11)).isEqualTo(dec("381.00"));
    }

    @Test
    void seats_are_used_unused_and_beyond_the_contract() {
        // 10 bought at 100: 7 used and 5 unused are assigned, 2 of them beyond the contract
        List<Charge> charges = new ChargeScenario()
                .seats("10", "100", BillingCycle.MONTHLY, "2026-01-01", 7, 5, 2)
                .charges();

        assertThat(charges)
                .extracting(Charge::kind, Charge::quantity, Charge::billed, Charge::effective)
                .containsExactly(
                        tuple(ChargeKind.PURCHASE, dec("10"), dec("1000.00"), dec("0.00")),
                        tuple(ChargeKind.USED, dec("7"), dec("0.00"), dec("700.00")),
                        tuple(ChargeKind.UNUSED, dec("3"), dec("0.00"), dec("300.00")),
                        tuple(ChargeKind.OVERAGE, dec("2"), dec("200.00"), dec("200.00")));
    }

    @Test
    void the_invoice_of_a_contract_is_not_charged_twice() {
        List<Charge> charges = new ChargeScenario()
                .seats("10", "100", BillingCycle.MONTHLY, "2026-01-01", 10, 0, 0)
                .billed(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "1000.00", "")
                .billed(BillingKind.TAX, "2026-10-01", "2026-10-31", "80.00", "")
                .charges();

        assertThat(charges)
                .extracting(Charge::kind)
                .containsExactly(ChargeKind.PURCHASE, ChargeKind.USED, ChargeKind.TAX);
    }

    @Test
    void refunds_and_discounts_are_credits_and_an_opening_balance_is_no_charge() {
        List<Charge> charges = new ChargeScenario()
                .billed(BillingKind.OPENING_BALANCE, "2026-10-01", "2026-10-01", "0.00", "500")
                .billed(BillingKind.REFUND, "2026-10-05", "2026-10-05", "-10.00", "")
                .billed(BillingKind.DISCOUNT, "2026-10-05", "2026-10-05", "-5.00", "")
                .billed(BillingKind.ADDON, "2026-10-05", "2026-10-31", "20.00", "")
                .charges();

        assertThat(charges)
                .extracting(Charge::kind, Charge::billed)
                .containsExactly(
                        tuple(ChargeKind.CREDIT, dec("-10.00")),
                        tuple(ChargeKind.CREDIT, dec("-5.00")),
                        tuple(ChargeKind.FLAT, dec("20.00")));
    }

    @Test
    void an_invoice_for_a_year_is_spread_over_its_months() {
        // 5,346.00 and 72,000 credits for twelve months: 445.50 and 6,000 in each
        ChargeScenario scenario = new ChargeScenario()
                .billed(BillingKind.SUBSCRIPTION, "2026-03-06", "2027-03-05", "5346.00", "72000")
                .pool("4000", "2000", "0.07425");

        Charge purchase = scenario.charges().get(0);
        assertThat(purchase.billed()).isEqualTo(dec("445.50"));
        assertThat(purchase.quantity()).isEqualByComparingTo("6000");
        assertThat(purchase.from()).hasToString("2026-10-06");
        assertThat(purchase.to()).hasToString("2026-11-05");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void used_and_unused_are_the_purchase_and_all_use_is_accounted_for(long seed) {
        Random random = new Random(seed);
        ChargeScenario scenario = new ChargeScenario();
        for (int i = random.nextInt(4); i >= 0; i--) {
            scenario.billed(
                    random.nextBoolean() ? BillingKind.SUBSCRIPTION : BillingKind.TOPUP,
                    "2026-10-0" + (1 + random.nextInt(9)),
                    "2026-11-0" + (1 + random.nextInt(9)),
                    BigDecimal.valueOf(random.nextInt(100_000), 2).toString(),
                    BigDecimal.valueOf(1L + random.nextInt(100_000_000), 6).toString());
        }
        scenario.pool(
                BigDecimal.valueOf(random.nextInt(500_000_000), 6).toString(),
                BigDecimal.valueOf(random.nextInt(200_000_000) - 100_000_000L, 6)
                        .toString(),
                "0.0123456789");

        List<Charge> charges = scenario.charges();

        assertThat(Charges.checks(scenario.scope(), scenario.facts(), charges))
                .hasSize(2)
                .allMatch(Check::passed);
        for (Charge purchase : charges) {
            if (purchase.kind() == ChargeKind.PURCHASE) {
                assertThat(charges.stream()
                                .filter(charge -> charge.commitment().equals(purchase.commitment()))
                                .map(Charge::effective)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(purchase.billed());
            }
        }
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
