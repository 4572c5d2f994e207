package io.seataudit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Check;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Reducible;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractBoundsTest {
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final List<SeatStatus> STATUSES = List.of(SeatStatus.values());

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** One module, any number of lines, licences and verdicts; over-use as often as not. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exposure_reassignable_and_reducible_never_exceed_the_contract(long seed) {
        Random random = new Random(seed);
        ContractScenario scenario = new ContractScenario();
        BigDecimal value = BigDecimal.ZERO;
        int lines = 1 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(12));
            BigDecimal price = BigDecimal.valueOf(random.nextInt(100_000), 2);
            scenario.line(
                    "Core",
                    quantity.toString(),
                    price.toString(),
                    "USD",
                    BillingCycle.MONTHLY,
                    "2027-0" + (1 + random.nextInt(9)) + "-28",
                    random.nextInt(200),
                    random.nextBoolean() ? Reducible.RENEWAL : Reducible.ANYTIME);
            value = value.add(quantity.multiply(price));
        }
        int seats = random.nextInt(40);
        for (int i = 0; i < seats; i++) {
            SeatStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            Recommendation recommendation = random.nextInt(5) == 0 ? Recommendation.REVIEW : status.recommendation();
            scenario.licence("p" + i, "Core", random.nextBoolean() ? "never" : "2026-10-0" + (1 + random.nextInt(9)))
                    .seat("p" + i, status, recommendation, "", "");
        }
        scenario.licence("nobody", "Core", "never");

        ContractAuditResult result = scenario.audit();

        ModuleReport module = result.modules().get(0);
        BigDecimal contract = value.setScale(2, RoundingMode.HALF_UP);
        assertThat(module.exposure().orElseThrow()).isBetween(BigDecimal.ZERO, contract);
        assertThat(module.reassignable().orElseThrow())
                .isBetween(BigDecimal.ZERO, module.exposure().orElseThrow());
        assertThat(module.reducible().orElseThrow())
                .isBetween(BigDecimal.ZERO, module.exposure().orElseThrow());
        assertThat(result.checks()).allMatch(Check::passed);
        // Each seat is rounded for itself, by half a cent at most.
        BigDecimal slack = HALF_A_CENT.multiply(BigDecimal.valueOf(seats + 1L));
        assertThat(sum(result, SeatMoney::exposure).subtract(module.exposure().orElseThrow()))
                .isBetween(slack.negate(), slack);
        assertThat(sum(result, SeatMoney::reassignable)
                        .subtract(module.reassignable().orElseThrow()))
                .isBetween(slack.negate(), slack);
        assertThat(sum(result, SeatMoney::reducible).subtract(module.reducible().orElseThrow()))
                .isBetween(slack.negate(), slack);
        result.money().values().forEach(money -> {
            assertThat(money.reassignable().orElseThrow())
                    .isLessThanOrEqualTo(money.exposure().orElseThrow());
            assertThat(money.reducible().orElseThrow())
                    .isLessThanOrEqualTo(money.exposure().orElseThrow());
        });
    }

    private static BigDecimal sum(ContractAuditResult result, Function<SeatMoney, Optional<BigDecimal>> figure) {
        return result.money().values().stream()
                .map(figure)
                .map(Optional::orElseThrow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
