package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Rollover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolLedgerTest {
    private static final LocalDate OCT_1 = LocalDate.parse("2026-10-01");
    private static final LocalDate OCT_31 = LocalDate.parse("2026-10-31");
    private static final Optional<Rollover> TWICE = Optional.of(new Rollover.Cap(new BigDecimal("2.0")));
    private static final Optional<Rollover> FIFTEEN_PERCENT = Optional.of(new Rollover.Carry(new BigDecimal("0.15")));
    private static final Optional<Rollover> NONE = Optional.of(new Rollover.None());

    @Test
    void a_balance_of_82_000_on_50_000_a_month_at_twice_is_100_000_after_renewal() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(50_000), Credits.of(50_000), TWICE, false);

        MeterReport.Ledger ledger = replay(Credits.of(82_000), List.of(renewal), List.of(), List.of());

        // 82,000 + 50,000 = 132,000; at most 2 x 50,000 stay; 32,000 are lost.
        assertThat(ledger.forfeited()).isEqualTo(Credits.of(32_000));
        assertThat(ledger.closing()).isEqualTo(Credits.of(100_000));
    }

    @Test
    void a_downgrade_is_capped_by_the_smaller_plan() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(10_000), Credits.of(10_000), TWICE, true);

        MeterReport.Ledger ledger = replay(Credits.of(90_000), List.of(renewal), List.of(), List.of());

        // 90,000 + 10,000 = 100,000; at most 2 x 10,000 stay.
        assertThat(ledger.closing()).isEqualTo(Credits.of(20_000));
        assertThat(ledger.forfeited()).isEqualTo(Credits.of(80_000));
    }

    @Test
    void a_yearly_renewal_carries_fifteen_percent_of_the_unused() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(72_000), Credits.of(6_000), FIFTEEN_PERCENT, false);

        MeterReport.Ledger ledger = replay(Credits.of("10000.5"), List.of(renewal), List.of(), List.of());

        // 15 % of 10,000.5 = 1,500.075 stay; 8,500.425 are lost.
        assertThat(ledger.forfeited()).isEqualTo(Credits.of("8500.425"));
        assertThat(ledger.closing()).isEqualTo(Credits.of("73500.075"));
    }

    @Test
    void a_yearly_renewal_at_a_lower_tier_carries_nothing() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(30_000), Credits.of(2_500), FIFTEEN_PERCENT, true);

        MeterReport.Ledger ledger = replay(Credits.of(10_000), List.of(renewal), List.of(), List.of());

        assertThat(ledger.forfeited()).isEqualTo(Credits.of(10_000));
        assertThat(ledger.closing()).isEqualTo(Credits.of(30_000));
    }

    @Test
    void a_part_of_a_millionth_does_not_carry_over() {
        Renewal renewal = new Renewal(OCT_1, Credits.ZERO, Credits.ZERO, FIFTEEN_PERCENT, false);

        // 15 % of 0.000009 = 0.00000135: one millionth stays.
        assertThat(renewal.forfeited(new Credits(9))).isEqualTo(new Credits(8));
    }

    @Test
    void without_rollover_the_old_balance_is_lost_at_each_renewal_and_the_cycles_show_it() {
        Renewal mid = new Renewal(OCT_1.plusDays(14), Credits.of(500), Credits.of(500), NONE, false);
        List<DayUse> use = List.of(DayUse.ofNet(OCT_1, Credits.of(30)), DayUse.ofNet(OCT_31, Credits.of(40)));

        PoolReplay replay = PoolLedger.replay(OCT_1, OCT_31, Credits.of(100), List.of(mid), List.of(), use);

        assertThat(replay.cycles())
                .extracting(
                        MeterReport.CycleLedger::from,
                        MeterReport.CycleLedger::to,
                        each -> each.ledger().closing())
                .containsExactly(
                        tuple(OCT_1, OCT_1.plusDays(13), Credits.of(70)),
                        tuple(OCT_1.plusDays(14), OCT_31, Credits.of(460)));
        assertThat(replay.total().forfeited()).isEqualTo(Credits.of(70));
    }

    @Test
    void where_the_rule_is_not_known_nothing_is_forfeited() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(50), Credits.of(50), Optional.empty(), false);

        assertThat(renewal.forfeited(Credits.of(1_000))).isEqualTo(Credits.ZERO);
    }

    @Test
    void a_debt_is_not_forgiven_at_a_renewal() {
        Renewal renewal = new Renewal(OCT_1, Credits.of(100), Credits.of(100), NONE, false);

        MeterReport.Ledger ledger = replay(Credits.of(-30), List.of(renewal), List.of(), List.of());

        assertThat(ledger.closing()).isEqualTo(Credits.of(70));
        assertThat(ledger.forfeited()).isEqualTo(Credits.ZERO);
    }

    @Test
    void use_beyond_the_balance_is_shown_below_zero_with_the_day() {
        List<DayUse> use = List.of(
                new DayUse(OCT_1.plusDays(2), Credits.of(90), Credits.of(10)),
                new DayUse(OCT_1.plusDays(5), Credits.of(25), Credits.ZERO));

        MeterReport.Ledger ledger = replay(Credits.of(100), List.of(), List.of(), use);

        assertThat(ledger.used()).isEqualTo(Credits.of(115));
        assertThat(ledger.refunded()).isEqualTo(Credits.of(10));
        assertThat(ledger.closing()).isEqualTo(Credits.of(-5));
        assertThat(ledger.exhaustedOn()).contains(OCT_1.plusDays(5));
    }

    @Test
    void a_pool_used_up_to_the_last_credit_is_exhausted() {
        MeterReport.Ledger ledger =
                replay(Credits.of(10), List.of(), List.of(), List.of(DayUse.ofNet(OCT_1, Credits.of(10))));

        assertThat(ledger.exhaustedOn()).contains(OCT_1);
    }

    @Test
    void a_pool_that_never_held_anything_does_not_run_dry() {
        MeterReport.Ledger ledger =
                replay(Credits.ZERO, List.of(), List.of(), List.of(DayUse.ofNet(OCT_1, Credits.of(10))));

        assertThat(ledger.closing()).isEqualTo(Credits.of(-10));
        assertThat(ledger.exhaustedOn()).isEmpty();
    }

    @Test
    void a_top_up_counts_before_the_use_of_its_day() {
        Inflow topUp = new Inflow(OCT_1, Inflow.Kind.TOP_UP, Credits.of(5));

        MeterReport.Ledger ledger =
                replay(Credits.of(6), List.of(), List.of(topUp), List.of(DayUse.ofNet(OCT_1, Credits.of(10))));

        assertThat(ledger.toppedUp()).isEqualTo(Credits.of(5));
        assertThat(ledger.exhaustedOn()).isEmpty();
    }

    @Test
    void topping_up_buys_exactly_what_is_missing() {
        List<DayUse> use =
                List.of(DayUse.ofNet(OCT_1, Credits.of(70)), DayUse.ofNet(OCT_1.plusDays(1), Credits.of(50)));

        MeterReport.Ledger ledger = PoolLedger.replayToppingUp(
                        OCT_1, OCT_31, Credits.of(100), List.of(), List.of(), use)
                .total();

        assertThat(ledger.toppedUp()).isEqualTo(Credits.of(20));
        assertThat(ledger.closing()).isEqualTo(Credits.ZERO);
    }

    @Test
    void a_yearly_plan_grants_the_whole_year_once() {
        PoolTerms terms = new PoolTerms(
                Credits.of(6_000),
                new CycleCalendar(BillingCycle.YEARLY, LocalDate.parse("2025-10-15")),
                FIFTEEN_PERCENT);

        assertThat(terms.renewals(OCT_1, OCT_1.plusYears(1).minusDays(1)))
                .containsExactly(new Renewal(
                        LocalDate.parse("2026-10-15"), Credits.of(72_000), Credits.of(6_000), FIFTEEN_PERCENT, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_ledger_closes_for_any_history(long seed) {
        Random random = new Random(seed);
        LocalDate to = OCT_1.plusDays(random.nextInt(400));
        List<Optional<Rollover>> rules = List.of(NONE, TWICE, FIFTEEN_PERCENT, Optional.empty());
        List<Renewal> renewals = new ArrayList<>();
        List<Inflow> inflows = new ArrayList<>();
        List<DayUse> use = new ArrayList<>();
        for (LocalDate day = OCT_1; !day.isAfter(to); day = day.plusDays(1)) {
            if (random.nextInt(20) == 0) {
                Credits grant = credits(random);
                renewals.add(new Renewal(day, grant, grant, rules.get(random.nextInt(4)), random.nextBoolean()));
            }
            if (random.nextInt(20) == 0) {
                inflows.add(new Inflow(
                        day, random.nextBoolean() ? Inflow.Kind.GRANT : Inflow.Kind.TOP_UP, credits(random)));
            }
            use.add(new DayUse(day, credits(random), credits(random)));
        }

        PoolReplay replay = random.nextBoolean()
                ? PoolLedger.replay(OCT_1, to, credits(random), renewals, inflows, use)
                : PoolLedger.replayToppingUp(OCT_1, to, credits(random), renewals, inflows, use);

        assertCloses(replay.total());
        Credits opening = replay.total().opening();
        LocalDate from = OCT_1;
        for (MeterReport.CycleLedger cycle : replay.cycles()) {
            assertCloses(cycle.ledger());
            assertThat(cycle.ledger().opening()).isEqualTo(opening);
            assertThat(cycle.from()).isEqualTo(from);
            opening = cycle.ledger().closing();
            from = cycle.to().plusDays(1);
        }
        assertThat(opening).isEqualTo(replay.total().closing());
        assertThat(from).isEqualTo(to.plusDays(1));
        assertThat(replay.cycles().stream()
                        .map(cycle -> cycle.ledger().forfeited())
                        .reduce(Credits.ZERO, Credits::plus))
                .isEqualTo(replay.total().forfeited());
        assertThat(replay.days().get(replay.days().size() - 1).end())
                .isEqualTo(replay.total().closing());
    }

    private static void assertCloses(MeterReport.Ledger ledger) {
        assertThat(ledger.opening()
                        .plus(ledger.granted())
                        .plus(ledger.toppedUp())
                        .plus(ledger.refunded())
                        .minus(ledger.used())
                        .minus(ledger.forfeited()))
                .isEqualTo(ledger.closing());
    }

    private static Credits credits(Random random) {
        return new Credits(random.nextLong(100_000_000L));
    }

    private static MeterReport.Ledger replay(
            Credits opening, List<Renewal> renewals, List<Inflow> inflows, List<DayUse> use) {
        return PoolLedger.replay(OCT_1, OCT_31, opening, renewals, inflows, use).total();
    }
}
