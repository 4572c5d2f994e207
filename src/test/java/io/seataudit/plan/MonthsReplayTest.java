package io.seataudit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.credit.DayUse;
import io.seataudit.credit.MeterReport.Ledger;
import io.seataudit.credit.PoolLedger;
import io.seataudit.credit.PoolTerms;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import io.seataudit.vendor.PlanCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonthsReplayTest {

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /** The ledger is that of a pool that is topped up as needed; it is kept month by month, as the history keeps it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_replay_under_the_plan_held_reproduces_the_ledger(long seed) {
        Random random = new Random(seed);
        PlanCatalogue clay = PlanCatalogue.bundled("clay").orElseThrow();
        Plan plan =
                clay.plan(random.nextBoolean() ? "growth" : "legacy-starter").orElseThrow();
        BillingCycle cycle = random.nextBoolean() ? BillingCycle.MONTHLY : BillingCycle.YEARLY;
        LocalDate renewsOn = LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
        Credits balance = Credits.of(random.nextInt(20_000));
        PlanScenario scenario = new PlanScenario().on(plan, cycle).renewsOn(renewsOn);
        List<Ledger> expected = new ArrayList<>();
        Period period = Period.parse("2026-10");
        for (int back = random.nextInt(12); back >= 0; back--) {
            Period month = new Period(period.month().minusMonths(back));
            List<History.DayNet> days = days(random, month);
            Ledger ledger = ledger(PoolTerms.credits(plan, plan.rungs().get(0), cycle, renewsOn), month, balance, days);
            expected.add(ledger);
            if (back == 0) {
                scenario.opening(balance).days(days);
            } else {
                scenario.month(past(month, ledger, days));
            }
            balance = ledger.closing();
        }
        PlanFacts facts = scenario.facts();
        Candidate held = new Candidates(scenario.scope(), facts)
                .all().stream().filter(Candidate::held).findFirst().orElseThrow();

        List<Ledger> replayed = new MonthsReplay(facts, RecordedMonth.of(scenario.scope(), facts)).ledgers(held);

        assertThat(replayed).isEqualTo(expected);
    }

    private static List<History.DayNet> days(Random random, Period month) {
        List<History.DayNet> days = new ArrayList<>();
        for (LocalDate day = month.firstDay(); month.contains(day); day = day.plusDays(1)) {
            if (random.nextInt(3) > 0) {
                days.add(new History.DayNet(day, new Credits(random.nextLong(-20 * Credits.ONE, 900 * Credits.ONE))));
            }
        }
        return days;
    }

    private static Ledger ledger(PoolTerms terms, Period month, Credits opening, List<History.DayNet> days) {
        return PoolLedger.replayToppingUp(
                        month.firstDay(),
                        month.lastDay(),
                        opening,
                        terms.renewals(month.firstDay(), month.lastDay()),
                        List.of(),
                        days.stream()
                                .map(day -> DayUse.ofNet(day.day(), day.net()))
                                .toList())
                .total();
    }

    private static History.PastMonth past(Period month, Ledger ledger, List<History.DayNet> days) {
        return new History.PastMonth(
                month,
                Meter.CREDITS,
                ledger.opening(),
                ledger.granted(),
                ledger.toppedUp(),
                ledger.refunded(),
                ledger.used(),
                ledger.forfeited(),
                ledger.closing(),
                days);
    }
}
