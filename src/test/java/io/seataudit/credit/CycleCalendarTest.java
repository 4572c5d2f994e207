package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-01-15, 2026-10-14, 2026-09-15, 2026-10-15",
        "MONTHLY, 2026-01-15, 2026-10-15, 2026-10-15, 2026-11-15",
        "MONTHLY, 2027-03-01, 2026-10-31, 2026-10-01, 2026-11-01",
        "MONTHLY, 2026-01-31, 2026-03-01, 2026-02-28, 2026-03-31",
        "MONTHLY, 2026-01-31, 2026-02-27, 2026-01-31, 2026-02-28",
        "YEARLY, 2024-02-29, 2026-02-27, 2025-02-28, 2026-02-28",
        "YEARLY, 2026-01-15, 2026-10-01, 2026-01-15, 2027-01-15"
    })
    void a_day_lies_in_the_cycle_that_began_on_the_sign_up_day(
            BillingCycle cycle, LocalDate anchor, LocalDate day, LocalDate start, LocalDate next) {
        CycleCalendar calendar = new CycleCalendar(cycle, anchor);

        assertThat(calendar.startOf(day)).isEqualTo(start);
        assertThat(calendar.nextStart(day)).isEqualTo(next);
        assertThat(calendar.endOf(day)).isEqualTo(next.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 28, 29, 30, 31})
    void cycles_follow_each_other_without_gap(int dayOfMonth) {
        CycleCalendar calendar = new CycleCalendar(BillingCycle.MONTHLY, LocalDate.of(2025, 12, dayOfMonth));

        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(calendar.startOf(day)).isBeforeOrEqualTo(day);
            assertThat(calendar.endOf(day)).isAfterOrEqualTo(day);
            assertThat(calendar.startOf(calendar.nextStart(day))).isEqualTo(calendar.nextStart(day));
            assertThat(calendar.endOf(calendar.startOf(day))).isEqualTo(calendar.endOf(day));
        }
    }

    @Test
    void a_cycle_begins_on_its_anchor() {
        LocalDate anchor = LocalDate.parse("2026-10-31");

        assertThat(new CycleCalendar(BillingCycle.MONTHLY, anchor).startOf(anchor))
                .isEqualTo(anchor);
    }
}
