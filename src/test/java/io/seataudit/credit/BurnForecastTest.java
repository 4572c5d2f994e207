package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Rollover;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BurnForecastTest {
    private static final LocalDate OCT_20 = LocalDate.parse("2026-10-20");
    private static final PoolTerms FROM_THE_FIRST = new PoolTerms(
            Credits.of(6_000),
            new CycleCalendar(BillingCycle.MONTHLY, LocalDate.parse("2026-01-01")),
            Optional.of(new Rollover.Cap(BigDecimal.valueOf(2))));

    @Test
    void a_steady_burn_is_told_without_error_to_the_end_of_the_cycle() {
        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(1_000))
                .from(days(OCT_20, 20, day -> 50))
                .orElseThrow();

        // 11 days to 31 October: 1,000 - 11 x 50 = 450.
        assertThat(forecast.method()).isEqualTo("run rate");
        assertThat(forecast.backtestError()).isEqualTo(new BigDecimal("0.000000"));
        assertThat(forecast.endOfCycle()).isEqualTo(Credits.of(450));
        assertThat(forecast.cycleEnd()).isEqualTo(LocalDate.parse("2026-10-31"));
        assertThat(forecast.exhaustionOn()).isEmpty();
        assertThat(forecast.days()).hasSize(11);
        assertThat(forecast.days().get(0))
                .isEqualTo(new MeterReport.ForecastDay(LocalDate.parse("2026-10-21"), Credits.of(950)));
    }

    @Test
    void the_day_on_which_the_pool_runs_dry_is_told() {
        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(200))
                .from(days(OCT_20, 20, day -> 50))
                .orElseThrow();

        // 200 / 50 = 4 days: the 24th ends at 0.
        assertThat(forecast.exhaustionOn()).contains(LocalDate.parse("2026-10-24"));
        assertThat(forecast.earliest()).contains(LocalDate.parse("2026-10-24"));
        assertThat(forecast.latest()).contains(LocalDate.parse("2026-10-24"));
        assertThat(forecast.endOfCycle()).isEqualTo(Credits.of(-350));
    }

    @Test
    void work_on_weekdays_only_is_told_by_the_weekday_profile() {
        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(5_000))
                .from(days(OCT_20, 28, day -> isWeekend(day) ? 0 : 100))
                .orElseThrow();

        // 21 to 31 October 2026 has 8 weekdays (24, 25 and 31 are weekend): 5,000 - 800.
        assertThat(forecast.method()).isEqualTo("weekday profile");
        assertThat(forecast.endOfCycle()).isEqualTo(Credits.of(4_200));
    }

    @Test
    void a_burn_that_grows_is_told_by_the_damped_trend() {
        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(50_000))
                .from(days(OCT_20, 60, day -> (int) day.toEpochDay() - 20_680))
                .orElseThrow();

        assertThat(forecast.method()).isEqualTo("damped trend");
    }

    @Test
    void earliest_and_latest_enclose_the_day_told_when_the_burn_is_uneven() {
        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(500))
                .from(days(OCT_20, 40, day -> 20 + 60 * (day.getDayOfMonth() % 4)))
                .orElseThrow();

        assertThat(forecast.earliest().orElseThrow())
                .isBeforeOrEqualTo(forecast.exhaustionOn().orElseThrow());
        assertThat(forecast.latest().orElse(forecast.cycleEnd()))
                .isAfterOrEqualTo(forecast.exhaustionOn().orElseThrow());
    }

    @Test
    void fewer_than_seven_recorded_days_tell_nothing() {
        BurnForecast forecast = new BurnForecast(FROM_THE_FIRST, OCT_20, Credits.of(200));

        assertThat(forecast.from(days(OCT_20, 6, day -> 50))).isEmpty();
        assertThat(forecast.from(days(OCT_20, 7, day -> 50))).isPresent();
    }

    @Test
    void after_the_last_day_of_a_cycle_the_next_one_is_told_with_its_grant() {
        LocalDate oct31 = LocalDate.parse("2026-10-31");

        MeterReport.Forecast forecast = new BurnForecast(FROM_THE_FIRST, oct31, Credits.of(1_000))
                .from(days(oct31, 31, day -> 100))
                .orElseThrow();

        // 1,000 + 6,000 - 30 x 100
        assertThat(forecast.cycleEnd()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(forecast.endOfCycle()).isEqualTo(Credits.of(4_000));
    }

    @Test
    void recorded_days_reach_back_to_the_first_that_is_missing() {
        List<MeterReport.DayBurn> october = List.of(dayBurn("2026-10-01"), dayBurn("2026-10-02"));
        History history = new History(
                List.of(),
                List.of(),
                List.of(),
                List.of(month("2026-07", "2026-07-31"), month("2026-09", "2026-09-02", "2026-09-30")));

        List<DayUse> recorded = BurnForecast.recordedDays(history, Meter.CREDITS, october);

        // September whole (a day without use is recorded), August was not audited.
        assertThat(recorded).hasSize(32);
        assertThat(recorded.get(0)).isEqualTo(DayUse.ofNet(LocalDate.parse("2026-09-01"), Credits.ZERO));
        assertThat(recorded.get(1)).isEqualTo(DayUse.ofNet(LocalDate.parse("2026-09-02"), Credits.of(3)));
    }

    @Test
    void days_after_an_earlier_as_of_date_are_not_recorded() {
        History history = new History(List.of(), List.of(), List.of(), List.of(month("2026-09", "2026-09-20")));

        assertThat(BurnForecast.recordedDays(history, Meter.CREDITS, List.of(dayBurn("2026-10-01"))))
                .hasSize(1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<DayUse> days(LocalDate last, int count, Function<LocalDate, Integer> credits) {
        List<DayUse> days = new ArrayList<>();
        for (LocalDate day = last.minusDays(count - 1L); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(DayUse.ofNet(day, Credits.of(credits.apply(day))));
        }
        return days;
    }

    private static MeterReport.DayBurn dayBurn(String day) {
        return new MeterReport.DayBurn(
                LocalDate.parse(day), Credits.of(1), Credits.of(1), Credits.ZERO, Optional.empty());
    }

    private static History.PastMonth month(String period, String... days) {
        Credits none = Credits.ZERO;
        return new History.PastMonth(
                Period.parse(period),
                Meter.CREDITS,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of(days).stream()
                        .map(day -> new History.DayNet(LocalDate.parse(day), Credits.of(3)))
                        .toList());
    }
}
