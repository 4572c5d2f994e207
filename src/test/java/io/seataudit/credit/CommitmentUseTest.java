package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentUseTest {
    private static final BigDecimal PURCHASE = new BigDecimal("19.95");
    private static final BigDecimal OVERAGE_PRICE = new BigDecimal("0.00133");

    @Test
    void of_50_000_credits_for_19_95_30_000_used_are_11_97_and_7_98_stay_unused() {
        // 19.95 x 30,000 / 50,000 = 11.97
        assertThat(CommitmentUse.of(PURCHASE, Credits.of(50_000), Credits.of(30_000), OVERAGE_PRICE, "USD"))
                .isEqualTo(new CommitmentUse(
                        new BigDecimal("11.97"), new BigDecimal("7.98"), new BigDecimal("0.00"), PURCHASE));
    }

    @Test
    void of_65_000_used_15_000_are_overage_and_39_90_is_billed() {
        // 15,000 x 0.00133 = 19.95; 19.95 + 19.95 = 39.90
        assertThat(CommitmentUse.of(PURCHASE, Credits.of(50_000), Credits.of(65_000), OVERAGE_PRICE, "USD"))
                .isEqualTo(new CommitmentUse(
                        PURCHASE, new BigDecimal("0.00"), new BigDecimal("19.95"), new BigDecimal("39.90")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void used_and_unused_are_the_purchase_to_the_cent(long seed) {
        Random random = new Random(seed);
        BigDecimal purchase = BigDecimal.valueOf(random.nextInt(1_000_000), 2);

        CommitmentUse use = CommitmentUse.of(
                purchase,
                new Credits(1 + random.nextInt(1_000_000_000)),
                new Credits(random.nextInt(2_000_000_000)),
                OVERAGE_PRICE,
                "USD");

        assertThat(use.used().add(use.unused())).isEqualTo(purchase);
        assertThat(use.billed().subtract(use.overage())).isEqualTo(purchase);
    }
}
