package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoolEntriesTest {
    private final FactsFixture fixture = new FactsFixture();

    @Test
    void a_billed_grant_beats_the_plan() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-06", "2026-11-05", "495", "7000");

        assertThat(entries().renewals())
                .extracting(Renewal::on, Renewal::grant)
                .containsExactly(tuple(LocalDate.parse("2026-10-06"), Credits.of(7_000)));
    }

    @Test
    void without_a_billed_grant_the_plan_grants_on_its_renewal_day() {
        fixture.renewsOn = Optional.of(LocalDate.parse("2026-03-06"));

        assertThat(entries().renewals())
                .extracting(Renewal::on, Renewal::grant)
                .containsExactly(tuple(LocalDate.parse("2026-10-06"), Credits.of(6_000)));
    }

    @Test
    void paid_yearly_the_plan_grants_nothing_between_renewals() {
        fixture.billingCycle = BillingCycle.YEARLY;
        fixture.renewsOn = Optional.of(LocalDate.parse("2026-01-15"));

        assertThat(entries().renewals()).isEmpty();
    }

    @Test
    void paid_yearly_without_a_renewal_day_the_year_begins_when_one_was_billed() {
        fixture.billingCycle = BillingCycle.YEARLY;
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-02-10", "2027-02-09", "5346", "72000");

        assertThat(entries().renewals()).isEmpty();
        assertThat(entries().terms().calendar().nextStart(LocalDate.parse("2026-10-31")))
                .isEqualTo(LocalDate.parse("2027-02-10"));
        assertThat(entries().terms().monthlyGrant()).isEqualTo(Credits.of(6_000));
    }

    @Test
    void an_upgrade_on_the_way_forfeits_nothing() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "495", "6000")
                .bill(BillingKind.SUBSCRIPTION, "2026-10-20", "2026-11-19", "900", "12000");
        fixture.openingBalance.put(Meter.CREDITS, Credits.of(50_000));

        // On the 1st 50,000 + 6,000 are cut to 12,000; on the 20th all 12,000 stay beside the new 12,000.
        MeterReport.Ledger ledger = fixture.credits().ledger();
        assertThat(ledger.forfeited()).isEqualTo(Credits.of(44_000));
        assertThat(ledger.closing()).isEqualTo(Credits.of(24_000));
    }

    @Test
    void a_downgrade_at_the_renewal_is_capped_by_the_smaller_grant() {
        fixture.bill(BillingKind.SUBSCRIPTION, "2026-09-06", "2026-10-05", "900", "12000")
                .bill(BillingKind.SUBSCRIPTION, "2026-10-06", "2026-11-05", "495", "6000");
        fixture.openingBalance.put(Meter.CREDITS, Credits.of(20_000));

        // 20,000 + 6,000 = 26,000; at most 2 x 6,000 stay.
        assertThat(fixture.credits().ledger().closing()).isEqualTo(Credits.of(12_000));
    }

    @Test
    void a_top_up_counts_on_the_day_on_which_it_was_issued() {
        fixture.bill(BillingKind.TOPUP, "2026-10-06", "2026-11-05", "107.25", "1000");
        fixture.billing.add(issued(fixture.billing.remove(0), "2026-10-29"));

        assertThat(entries().inflows())
                .containsExactly(new Inflow(LocalDate.parse("2026-10-29"), Inflow.Kind.TOP_UP, Credits.of(1_000)));
    }

    @Test
    void an_invoice_issued_after_its_days_does_not_move_the_top_up() {
        fixture.bill(BillingKind.TOPUP, "2026-10-06", "2026-10-31", "107.25", "1000");
        fixture.billing.add(issued(fixture.billing.remove(0), "2026-11-02"));

        assertThat(entries().inflows()).extracting(Inflow::on).containsExactly(LocalDate.parse("2026-10-06"));
    }

    @Test
    void the_billing_rows_may_carry_the_opening_balance() {
        fixture.bill(BillingKind.OPENING_BALANCE, "2026-10-01", "2026-10-01", "0", "6666.75");
        fixture.openingBalance.put(Meter.CREDITS, Credits.ZERO);

        assertThat(entries().opening()).isEqualTo(Credits.of("6666.75"));
    }

    @Test
    void a_closing_that_only_sums_up_use_is_no_opening() {
        fixture.pastMonths.add(new History.PastMonth(
                FactsFixture.OCTOBER.previous(),
                Meter.CREDITS,
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.of(900),
                Credits.ZERO,
                Credits.of(-900),
                List.of()));

        assertThat(entries().opening()).isEqualTo(Credits.ZERO);
        assertThat(entries().openingFrom()).isEqualTo(PoolEntries.OpeningSource.NONE);
    }

    private PoolEntries entries() {
        return PoolEntries.of(fixture.scope(), fixture.facts(), Meter.CREDITS, FactsFixture.OCTOBER.lastDay());
    }

    private static BillingLine issued(BillingLine line, String day) {
        return new BillingLine(
                line.origin(),
                line.periodStart(),
                line.periodEnd(),
                line.amount(),
                line.currency(),
                line.invoiceId(),
                Optional.of(LocalDate.parse(day)),
                line.product(),
                line.sku(),
                line.plan(),
                line.billingCycle(),
                line.kind(),
                line.description(),
                line.quantity(),
                line.unitPrice(),
                line.creditsGranted(),
                line.actionsGranted());
    }
}
