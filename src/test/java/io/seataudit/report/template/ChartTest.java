package io.seataudit.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.report.SampleReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    private final MeterReport credits =
            SampleReport.report().apps().get(0).meters().get(0);

    @ParameterizedTest
    @CsvSource({"11356,15000,5000", "3,3,1", "0.4,0.5,0.25", "980,1000,250", "7001,8000,2000"})
    void an_axis_has_round_ticks_above_every_value(String most, BigDecimal top, BigDecimal step) {
        Scale scale = Scale.including(List.of(Credits.of(most)), 100);

        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualByComparingTo(top);
        assertThat(scale.ticks().get(1)).isEqualByComparingTo(step);
    }

    @Test
    void an_axis_reaches_below_zero_where_a_balance_does() {
        Scale scale = Scale.including(List.of(Credits.of(-300), Credits.of(700)), 100);

        // The span of 1,000 gives steps of 250: from -500 to 750.
        assertThat(scale.low()).isEqualByComparingTo("-500");
        assertThat(scale.high()).isEqualByComparingTo("750");
        assertThat(scale.down(BigDecimal.ZERO)).isEqualByComparingTo("60");
    }

    @Test
    void a_mere_dip_below_zero_gets_no_tick_of_its_own() {
        Scale scale = Scale.including(List.of(Credits.of(-20), Credits.of(700)), 100);

        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualByComparingTo("800");
    }

    @Test
    void the_pool_is_drawn_to_the_end_of_the_cycle_and_ends_where_it_is_empty() {
        PoolChart chart = PoolChart.of(credits, 520, 280);

        assertThat(chart.axes().first()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(chart.axes().last()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(chart.balance().split(" ", -1)).hasSize(31);
        // 3,344 less 410 a day: 64 are left on the 8th, none on the 9th.
        assertThat(chart.empty().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(chart.forecast().split(" ", -1))
                .hasSize(10)
                .startsWith(chart.balance().split(" ", -1)[30]);
    }

    @Test
    void a_meter_without_balances_has_no_line() {
        PoolChart chart =
                PoolChart.of(SampleReport.report().apps().get(0).meters().get(1), 520, 280);

        assertThat(chart.balance()).isEmpty();
        assertThat(chart.empty()).isEmpty();
    }

    @Test
    void days_that_stand_out_are_marked() {
        DayChart chart = DayChart.of(credits, 520, 200);

        assertThat(chart.bars()).hasSize(31);
        assertThat(chart.bars().stream().filter(DayChart.Bar::spike).map(DayChart.Bar::date))
                .containsExactly(LocalDate.of(2026, 10, 22));
        // It is one member's spike: the bar is marked, its sum is not called one.
        assertThat(chart.bars()).noneMatch(DayChart.Bar::labelled);
    }

    @Test
    void a_bar_is_the_part_of_the_largest_and_never_negative() throws Exception {
        assertThat(Scale.share(new BigDecimal("2410"), new BigDecimal("4300.5"), 100)
                        .getAsNumber())
                .isEqualTo(new BigDecimal("56.0"));
        assertThat(Scale.share(new BigDecimal("-5"), BigDecimal.TEN, 100).getAsNumber())
                .isEqualTo(BigDecimal.ZERO);
        assertThat(Scale.share(BigDecimal.ONE, BigDecimal.ZERO, 100).getAsNumber())
                .isEqualTo(BigDecimal.ZERO);
    }
}
