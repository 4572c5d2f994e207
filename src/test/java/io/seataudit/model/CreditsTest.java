package io.seataudit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @Test
    void half_a_credit_is_half_a_million_millionths() {
        assertThat(Credits.of("0.5").millionths()).isEqualTo(500_000);
        assertThat(Credits.of("0.5")).hasToString("0.5");
        assertThat(Credits.of(1000)).hasToString("1000");
    }

    @Test
    void a_seventh_decimal_place_is_refused_not_rounded_away() {
        assertThatThrownBy(() -> Credits.of("0.0000001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_overflow_is_an_error_not_a_wrong_sum() {
        assertThatThrownBy(() -> new Credits(Long.MAX_VALUE).plus(new Credits(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sums_agree_with_big_decimals(long seed) {
        // given
        Random random = new Random(seed);
        Credits sum = Credits.ZERO;
        BigDecimal expected = BigDecimal.ZERO;

        // when
        for (int i = 0; i < 1000; i++) {
            long millionths = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            sum = sum.plus(new Credits(millionths));
            expected = expected.add(BigDecimal.valueOf(millionths, 6));
        }

        // then
        assertThat(sum.toBigDecimal()).isEqualByComparingTo(expected);
    }
}
