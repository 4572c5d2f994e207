package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Plan;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PricingTest {
    private final FactsFixture fixture = new FactsFixture();

    @Test
    void billed_is_what_subscription_and_top_ups_cost_by_the_credits_they_bring() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-15", "2026-11-14", "495.00", "6000")
                .bill(BillingKind.TOPUP, "2026-10-20", "2026-11-14", "107.25", "1000")
                .bill(BillingKind.TAX, "2026-10-15", "2026-11-14", "99.00", "")
                .bill(BillingKind.SUBSCRIPTION, "2026-09-15", "2026-10-14", "300.00", "6000");

        // The cycle that begins in the period and the top-up, whole: 602.25 / 7,000; 7,000 credits cost 602.25.
        CreditPrice price = price();
        assertThat(price.basis()).isEqualTo(PriceBasis.BILLED);
        assertThat(price.cost(Credits.of(7_000), "USD")).isEqualTo(new BigDecimal("602.25"));
    }

    @Test
    void a_price_without_an_end_is_not_rounded_before_the_cost() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "100.00", "3000000");

        // 100 / 3,000,000 = 0.0000333...; at six places (0.000033) it would be 99.00.
        assertThat(price().cost(Credits.of(3_000_000), "USD")).isEqualTo(new BigDecimal("100.00"));
        assertThat(price().perCredit()).isEqualTo(new BigDecimal("0.000033"));
    }

    @Test
    void a_yearly_row_counts_by_its_days_amount_and_credits_alike() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-01-01", "2026-12-31", "5346.00", "72000");

        BilledPool billed = BilledPool.of(fixture.billing, FactsFixture.OCTOBER);

        // 31 of 365 days: 5,346.00 x 31 / 365 = 454.04; 72,000 x 31 / 365 = 6,115.068493
        assertThat(billed.amount("USD")).isEqualTo(new BigDecimal("454.04"));
        assertThat(billed.credits()).isEqualTo(Credits.of("6115.068493"));
        assertThat(price().cost(Credits.of(72_000), "USD")).isEqualTo(new BigDecimal("5346.00"));
    }

    @Test
    void a_cycle_that_only_reaches_into_the_period_counts_where_none_begins_in_it() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-09-15", "2026-10-14", "300.00", "6000");

        // 14 of 30 days.
        assertThat(BilledPool.of(fixture.billing, FactsFixture.OCTOBER).amount("USD"))
                .isEqualTo(new BigDecimal("140.00"));
        assertThat(price().cost(Credits.of(100), "USD")).isEqualTo(new BigDecimal("5.00"));
    }

    @Test
    void a_row_of_another_time_does_not_count() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-08-01", "2026-08-31", "300.00", "6000")
                .bill(BillingKind.TOPUP, "2026-09-30", "2026-10-31", "300.00", "6000");

        assertThat(price().basis()).isEqualTo(PriceBasis.BLENDED);
    }

    @Test
    void where_the_subscription_does_not_say_its_credits_the_plan_does() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "450.00", "")
                .bill(BillingKind.TOPUP, "2026-10-20", "2026-10-31", "107.25", "1000");

        // Growth: 495 / 6,000 = 0.0825
        assertThat(price().basis()).isEqualTo(PriceBasis.BLENDED);
        assertThat(price().perCredit()).isEqualTo(new BigDecimal("0.082500"));
    }

    @Test
    void blended_paid_yearly_is_the_yearly_fee_of_a_month() {
        fixture.billingCycle = BillingCycle.YEARLY;

        // 445.50 / 6,000 = 0.07425
        assertThat(price().perCredit()).isEqualTo(new BigDecimal("0.074250"));
    }

    @Test
    void split_takes_the_actions_out_of_the_fee_and_prices_them_apart() {
        fixture.priceBasis = Optional.of(PriceBasis.SPLIT);
        fixture.configuredPrice = Optional.of(new BigDecimal("0.004"));

        // (495 - 40,000 x 0.004) / 6,000 = 335 / 6,000 = 0.0558333...
        assertThat(price().perCredit()).isEqualTo(new BigDecimal("0.055833"));
        assertThat(Pricing.of(fixture.scope(), fixture.facts(), Meter.ACTIONS)
                        .orElseThrow()
                        .cost(Credits.of(1_000), "USD"))
                .isEqualTo(new BigDecimal("4.00"));
    }

    @Test
    void a_contract_price_is_taken_as_it_is() {
        fixture.priceBasis = Optional.of(PriceBasis.CONTRACT);
        fixture.configuredPrice = Optional.of(new BigDecimal("0.0333"));

        assertThat(price().cost(Credits.of("100.5"), "USD")).isEqualTo(new BigDecimal("3.35"));
    }

    @Test
    void without_a_public_fee_there_is_no_price() {
        fixture.rung = Optional.of(
                new Plan.Rung("quote", Optional.empty(), Optional.empty(), Credits.of(100_000), Optional.empty()));

        assertThat(Pricing.of(fixture.scope(), fixture.facts(), Meter.CREDITS)).isEmpty();
    }

    private CreditPrice price() {
        return Pricing.of(fixture.scope(), fixture.facts(), Meter.CREDITS).orElseThrow();
    }
}
