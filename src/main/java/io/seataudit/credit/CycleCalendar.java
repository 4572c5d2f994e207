package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which billing cycles begin. They follow the day of sign-up, not the calendar (rules.md#billing-cycles);
 * where a month is too short for that day, its last day stands in.
 *
 * @param anchor any day on which a cycle begins
 */
public record CycleCalendar(BillingCycle billingCycle, LocalDate anchor) {

    /** The first day of the cycle in which the day lies. */
    public LocalDate startOf(LocalDate day) {
        long cycles = unit().between(anchor, day);
        LocalDate start = begin(cycles);
        while (start.isAfter(day)) {
            start = begin(--cycles);
        }
        LocalDate following = begin(cycles + 1);
        while (!following.isAfter(day)) {
            start = following;
            following = begin(++cycles + 1);
        }
        return start;
    }

    /** The first day of the cycle after the one in which the day lies. */
    public LocalDate nextStart(LocalDate day) {
        LocalDate start = startOf(day);
        long cycles = unit().between(anchor, start);
        while (!begin(cycles).isAfter(start)) {
            cycles++;
        }
        return begin(cycles);
    }

    /** The last day of the cycle in which the day lies. */
    public LocalDate endOf(LocalDate day) {
        return nextStart(day).minusDays(1);
    }

    /** Counting from the anchor keeps the 31st: adding month to month would drift to the 28th. */
    private LocalDate begin(long cycles) {
        return anchor.plus(cycles, unit());
    }

    private ChronoUnit unit() {
        return billingCycle == BillingCycle.MONTHLY ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }
}
