package io.seataudit.frozen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

/** One month of a company's exports; {@code index} counts from 0. */
record Month(long seed, YearMonth first, int index) {
    YearMonth period() {
        return first.plusMonths(index);
    }

    /** The day of that number, or the month's last one. */
    LocalDate day(int number) {
        return period().atDay(Math.min(number, period().lengthOfMonth()));
    }

    LocalDate end() {
        return period().atEndOfMonth();
    }

    /** The first day of the year's second half, in which leaves begin. */
    LocalDate halfYear() {
        return first.plusMonths(Company.MONTHS / 2).atDay(1);
    }

    /** The chance for one kind of file of this month, the same whichever files were written before. */
    Random chance(String kind) {
        return new Random(seed * 31 + index * 1_009L + kind.hashCode());
    }

    @Override
    public String toString() {
        return period().toString();
    }
}
