package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.UsageTally;
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
    void the_ledger_takes_the_moment_and_who_burned_before_and_after_in_the_whole_period() {
        FactsFixture fixture = new FactsFixture()
                .event(ANA.address(), 5, "4000")
                .event(ANA.address(), 20, "1500")
                .event(BEN.address(), 20, "700")
                .event(BEN.address(), 21, "30");
        MeterReport report = fixture.credits();
        // 2,000 were left on the 20th: Ana's 1,500 and 500 of Ben's 700 still came out of the pool.
        Exhaustion.Moment moment = new Exhaustion.Moment(
                NOON,
                List.of(
                        new MeterReport.BeforeAndAfter(ANA, Credits.of(1_500), Credits.ZERO),
                        new MeterReport.BeforeAndAfter(BEN, Credits.of(500), Credits.of(200))));

        MeterReport.Ledger ledger = Exhaustion.of(report)
                .orElseThrow()
                .in(report, fixture.tally(), moment)
                .ledger();

        assertThat(ledger.exhaustedAt()).contains(NOON);
        assertThat(ledger.aroundExhaustion())
                .containsExactly(
                        new MeterReport.BeforeAndAfter(ANA, Credits.of(5_500), Credits.ZERO),
                        new MeterReport.BeforeAndAfter(BEN, Credits.of(500), Credits.of(230)));
        assertThat(ledger.closing()).isEqualTo(report.ledger().closing());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void before_and_after_are_the_total_wherever_the_day_is_split(long seed) {
        Random random = new Random(seed);
        FactsFixture fixture = new FactsFixture();
        for (int each = 0; each < 100; each++) {
            Email email = random.nextBoolean() ? ANA : random.nextBoolean() ? BEN : Email.NONE;
            fixture.event(email.address(), 1 + random.nextInt(31), String.valueOf(100 + random.nextInt(300)));
        }
        MeterReport report = fixture.credits();
        Exhaustion exhaustion = Exhaustion.of(report).orElseThrow();
        List<MeterReport.BeforeAndAfter> onTheDay = new ArrayList<>();
        for (UsageTally.OfMember member : fixture.tally().members()) {
            member.days().stream()
                    .filter(day -> day.day().equals(exhaustion.day()))
                    .forEach(day -> {
                        long before = random.nextLong(day.credits());
                        onTheDay.add(new MeterReport.BeforeAndAfter(
                                member.email(), new Credits(before), new Credits(day.credits() - before)));
                    });
        }

        MeterReport.Ledger ledger = exhaustion
                .in(report, fixture.tally(), new Exhaustion.Moment(NOON, onTheDay))
                .ledger();

        assertThat(ledger.aroundExhaustion().stream()
                        .map(row -> row.before().plus(row.after()))
                        .reduce(Credits.ZERO, Credits::plus))
                .isEqualTo(report.total());
    }
}
