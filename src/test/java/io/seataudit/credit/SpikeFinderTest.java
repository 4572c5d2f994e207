package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpikeFinderTest {
    private static final String ANA = "ana@northwind.example";
    private static final String BEN = "ben@northwind.example";

    @Test
    void the_score_is_the_distance_from_the_median_in_robust_deviations() {
        // Median of 1 2 3 4 100 is 3; deviations 2 1 0 1 97, their median is 1: 0.6745 x 97 / 1.
        Optional<RobustScore> score = RobustScore.of(credits(1, 2, 3, 4, 100));

        assertThat(score.orElseThrow().score(Credits.of(100))).isEqualByComparingTo("65.4265");
        assertThat(score.orElseThrow().score(Credits.of(1))).isEqualByComparingTo("-1.349");
    }

    @Test
    void an_even_number_of_values_has_its_median_between_two() {
        // Median of 1 2 4 9 is 3; deviations 2 1 1 6, median 1.5: 0.6745 x 6 / 1.5 = 2.698.
        assertThat(RobustScore.of(credits(1, 2, 4, 9)).orElseThrow().score(Credits.of(9)))
                .isEqualByComparingTo("2.698");
    }

    @Test
    void where_most_values_are_equal_their_mean_deviation_stands_in() {
        // Median 10, MAD 0; mean deviation of 10 10 10 10 60 is 50 / 5 = 10: 50 / (1.253314 x 10) = 3.989423.
        assertThat(RobustScore.of(credits(10, 10, 10, 10, 60)).orElseThrow().score(Credits.of(60)))
                .isEqualTo(new BigDecimal("3.989423"));
    }

    @Test
    void equal_values_have_no_outlier() {
        assertThat(RobustScore.of(credits(7, 7, 7))).isEmpty();
        assertThat(RobustScore.of(LongStream.empty())).isEmpty();
    }

    @Test
    void a_day_and_the_member_behind_it_are_both_named() {
        FactsFixture fixture = new FactsFixture();
        for (int day = 1; day <= 31; day++) {
            fixture.event(ANA, day, String.valueOf(90 + day % 5)).event(BEN, day, String.valueOf(40 + day % 3));
        }
        fixture.event(BEN, 17, "2000");

        assertThat(fixture.credits().spikes())
                .extracting(MeterReport.Spike::date, MeterReport.Spike::email)
                .containsExactly(
                        tuple(LocalDate.parse("2026-10-17"), Email.NONE),
                        tuple(LocalDate.parse("2026-10-17"), new Email(BEN)));
    }

    @Test
    void whoever_always_burns_much_has_no_spike() {
        FactsFixture fixture = new FactsFixture();
        for (int day = 1; day <= 31; day++) {
            fixture.event(ANA, day, String.valueOf(5_000 + day % 5));
            for (int other = 0; other < 10; other++) {
                fixture.event(other + BEN, day, String.valueOf(4 + day % 3));
            }
        }

        assertThat(fixture.credits().spikes()).isEmpty();
    }

    @Test
    void a_day_too_small_to_matter_is_no_spike() {
        FactsFixture fixture = new FactsFixture();
        for (int day = 1; day <= 31; day++) {
            fixture.event(ANA, day, String.valueOf(5_000 + day % 5)).event(BEN, day, "1");
        }
        fixture.event(BEN, 9, "50");

        assertThat(fixture.credits().spikes())
                .extracting(MeterReport.Spike::email)
                .doesNotContain(new Email(BEN));
    }

    private static LongStream credits(long... amounts) {
        return LongStream.of(amounts).map(amount -> amount * Credits.ONE);
    }
}
