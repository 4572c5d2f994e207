package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentTest {

    @Test
    void fifty_seats_at_7_58_over_twelve_months_close_to_the_purchase_of_4550() {
        List<BigDecimal> months = Apportionment.byMonth(new BigDecimal("4550.00"), BigDecimal.valueOf(50), 12, "USD");

        // 50 x 7.58 = 379.00 in eleven months = 4,169.00; the last month takes 4,550.00 - 4,169.00 = 381.00.
        assertThat(months)
                .hasSize(12)
                .startsWith(Collections.nCopies(11, new BigDecimal("379.00")).toArray(new BigDecimal[0]));
        assertThat(months.get(11)).isEqualTo(new BigDecimal("381.00"));
        assertThat(sum(months)).isEqualTo(new BigDecimal("4550.00"));
    }

    @Test
    void the_residue_is_on_the_last_line() {
        List<BigDecimal> parts = Apportionment.byWeight(
                new BigDecimal("100.00"), List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), "USD");

        assertThat(parts).containsExactly(new BigDecimal("33.33"), new BigDecimal("33.33"), new BigDecimal("33.34"));
    }

    @Test
    void a_currency_without_cents_is_split_in_whole_units() {
        assertThat(Apportionment.byWeight(new BigDecimal("100"), List.of(BigDecimal.valueOf(2), BigDecimal.ONE), "JPY"))
                .containsExactly(new BigDecimal("67"), new BigDecimal("33"));
    }

    @Test
    void without_any_weight_the_last_line_takes_it_all() {
        assertThat(Apportionment.byWeight(new BigDecimal("9.99"), List.of(BigDecimal.ZERO, BigDecimal.ZERO), "USD"))
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("9.99"));
    }

    @Test
    void nothing_can_be_split_among_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.byWeight(BigDecimal.TEN, List.of(), "USD"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_parts_always_add_up(long seed) {
        Random random = new Random(seed);
        List<BigDecimal> weights = new ArrayList<>();
        int lines = 1 + random.nextInt(40);
        for (int line = 0; line < lines; line++) {
            weights.add(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7)));
        }
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000_000), 2);

        assertThat(sum(Apportionment.byWeight(amount, weights, "USD"))).isEqualTo(amount);
        assertThat(sum(Apportionment.byMonth(amount, BigDecimal.valueOf(lines), 1 + random.nextInt(36), "USD")))
                .isEqualTo(amount);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
