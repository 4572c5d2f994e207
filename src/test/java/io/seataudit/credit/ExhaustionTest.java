package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExhaustionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");
    private static final Instant NOON = Instant.parse("2026-10-20T12:00:00Z");
    private static final Email ANA = new Email("ana@northwind.example");
    private static final Email BEN = new Email("ben@northwind.example");

    @Test
    void the_day_and_what_was_left_at_its_beginning_come_from_the_report() {
        MeterReport report = new FactsFixture()
                .event(ANA.address(), 5, "4000")
                .event(BEN.address(), 20, "2000.5")
                .credits();

        // 6,000 granted, 4,000 used before.
        assertThat(Exhaustion.of(report)).contains(new Exhaustion(Meter.CREDITS, DAY, Credits.of(2_000)));
    }

    @Test
    void a_pool_that_lasted_has_no_exhaustion() {
        assertThat(Exhaustion.of(new FactsFixture().event(ANA.address(), 5, "1").credits()))
                .isEmpty();
    }

    @Test
    void the_event_that_crosses_zero_is_split() {
        Exhaustion exhaustion = new Exhaustion(Meter.CREDITS, DAY, Credits.of(100));

        Exhaustion.Moment moment = exhaustion
                .moment(List.of(burn(2, BEN, 50), burn(0, ANA, 80), burn(1, ANA, -10), burn(3, BEN, 5)))
                .orElseThrow();

        // By time: Ana 80 (20 left), Ana -10 (30 left), Ben 50: 30 before and 20 after, then 5 more after.
        assertThat(moment.at()).isEqualTo(NOON.plusSeconds(2));
        assertThat(moment.onTheDay())
                .containsExactly(
                        new MeterReport.BeforeAndAfter(ANA, Credits.of(70), Credits.ZERO),
                        new MeterReport.BeforeAndAfter(BEN, Credits.of(30), Credits.of(25)));
    }

    @Test
    void an_event_that_takes_the_very_last_credit_is_not_split() {
        Exhaustion.Moment moment = new Exhaustion(Meter.CREDITS, DAY, Credits.of(100))
                .moment(List.of(burn(0, ANA, 100), burn(1, BEN, 1)))
                .orElseThrow();

        assertThat(moment.at()).isEqualTo(NOON);
        assertThat(moment.onTheDay())
                .containsExactly(
                        new MeterReport.BeforeAndAfter(ANA, Credits.of(100), Credits.ZERO),
                        new MeterReport.BeforeAndAfter(BEN, Credits.ZERO, Credits.of(1)));
    }

    @Test
    void events_that_leave_something_have_no_moment() {
        assertThat(new Exhaustion(Meter.CREDITS, DAY, Credits.of(100)).moment(List.of(burn(0, ANA, 99))))
                .isEmpty();
    }

    @Test
    void the_ledger_takes_the_moment_and_who_burned_before_and_after_in_the_whole_period() {
        FactsFixture fixture = new FactsFixture()
                .event(ANA.address(), 5, "4000")
                .event(ANA.address(), 20, "1500")
                .event(BEN.address(), 20, "700")
                .event(BEN.address(), 21, "30");
        MeterReport report = fixture.credits();
        Exhaustion exhaustion = Exhaustion.of(report).orElseThrow();
        Exhaustion.Moment moment = exhaustion
                .moment(List.of(burn(0, ANA, 1_500), burn(9, BEN, 700)))
                .orElseThrow();

        MeterReport.Ledger ledger =
                exhaustion.in(report, fixture.tally(), moment).ledger();

        assertThat(ledger.exhaustedAt()).contains(NOON.plusSeconds(9));
        assertThat(ledger.aroundExhaustion())
                .containsExactly(
                        new MeterReport.BeforeAndAfter(ANA, Credits.of(5_500), Credits.ZERO),
                        new MeterReport.BeforeAndAfter(BEN, Credits.of(500), Credits.of(230)));
        assertThat(ledger.closing()).isEqualTo(report.ledger().closing());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_split_event_never_changes_the_total(long seed) {
        Random random = new Random(seed);
        List<Exhaustion.Burn> events = new ArrayList<>();
        Credits total = Credits.ZERO;
        for (int each = 0; each < 200; each++) {
            Credits credits = new Credits(random.nextInt(30_000_000) - 3_000_000);
            total = total.plus(credits);
            events.add(new Exhaustion.Burn(
                    NOON.plusSeconds(random.nextInt(50)), random.nextBoolean() ? ANA : BEN, credits));
        }
        Credits balance = new Credits(1 + random.nextInt(500_000_000));

        Exhaustion.Moment moment =
                new Exhaustion(Meter.CREDITS, DAY, balance).moment(events).orElseThrow();

        Credits before = moment.onTheDay().stream()
                .map(MeterReport.BeforeAndAfter::before)
                .reduce(Credits.ZERO, Credits::plus);
        Credits after = moment.onTheDay().stream()
                .map(MeterReport.BeforeAndAfter::after)
                .reduce(Credits.ZERO, Credits::plus);
        assertThat(before).isEqualTo(balance);
        assertThat(before.plus(after)).isEqualTo(total);
    }

    private static Exhaustion.Burn burn(int seconds, Email email, long credits) {
        return new Exhaustion.Burn(NOON.plusSeconds(seconds), email, Credits.of(credits));
    }
}
