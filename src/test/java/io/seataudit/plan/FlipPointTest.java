package io.seataudit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Rollover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlipPointTest {

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_flip_point_flips_and_nothing_does_before_it(long seed) {
        Random random = new Random(seed);
        List<Plan> plans = plans(random);
        Credits used = new Credits(random.nextLong(20_000L * Credits.ONE));
        PlanScenario scenario = new PlanScenario()
                .catalogue(plans)
                .on(plans.get(random.nextInt(plans.size())), BillingCycle.MONTHLY)
                .used(used.toString());
        List<Candidate> candidates = new Candidates(scenario.scope(), scenario.facts()).all();

        PlanReport report = scenario.compare();

        Optional<PlanReport.Choice> today = winner(candidates, used);
        assertThat(report.cheapest()).isEqualTo(today);
        long end = report.flipsAt().map(Credits::millionths).orElse(1_000_000L * Credits.ONE);
        if (today.isPresent() && report.flipsAt().isPresent()) {
            Credits flip = report.flipsAt().get();
            assertThat(flip).isGreaterThan(used);
            assertThat(winner(candidates, flip.minus(new Credits(1)))).isEqualTo(today);
            assertThat(winner(candidates, flip)).isPresent().isNotEqualTo(today).isEqualTo(report.flipsTo());
        }
        if (today.isPresent() && end > used.millionths() + 1) {
            for (int i = 0; i < 200; i++) {
                Credits before = new Credits(random.nextLong(used.millionths(), end));
                Optional<PlanReport.Choice> then = winner(candidates, before);
                assertThat(then.isEmpty() || then.equals(today))
                        .as("at " + before)
                        .isTrue();
            }
        }
    }

    private static Optional<PlanReport.Choice> winner(List<Candidate> candidates, Credits used) {
        return Candidates.cheapest(candidates, used).map(Candidate::choice);
    }

    /** Round figures among odd ones, so that ties and parallel lines occur. */
    private static List<Plan> plans(Random random) {
        List<Plan> plans = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            BigDecimal fee = random.nextBoolean()
                    ? BigDecimal.valueOf(100L * random.nextInt(6))
                    : BigDecimal.valueOf(random.nextInt(60_000), 2);
            Credits grant = random.nextBoolean()
                    ? Credits.of(1000L * random.nextInt(12))
                    : new Credits(random.nextLong(12_000L * Credits.ONE));
            Optional<BigDecimal> premium =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(4), 1));
            plans.add(new Plan(
                    "plan-" + i,
                    "Plan " + i,
                    List.of(new Plan.Rung("only", Optional.of(fee), Optional.of(fee), grant, Optional.empty())),
                    new Rollover.None(),
                    new Rollover.None(),
                    premium,
                    Set.of(),
                    LocalDate.EPOCH,
                    Optional.empty()));
        }
        return plans;
    }
}
