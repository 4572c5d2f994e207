package io.seataudit.charge;

import io.seataudit.credit.Apportionment;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The part of a payment that falls on the audited month. What is paid for a month belongs to the month in which it
 * begins; what is paid for several is spread over them, and closes with the residue in the last.
 *
 * @param months of the whole payment; {@code index} of this one, from 0
 */
record Instalment(BigDecimal amount, LocalDate from, LocalDate to, int index, int months) {
    private static final int YEAR = 12;

    /** {@code units}: what the payment buys, of which each month has the same number. */
    static Optional<Instalment> of(
            BigDecimal amount, BigDecimal units, LocalDate from, LocalDate to, Period period, String currency) {
        int months = (int) Math.max(1, ChronoUnit.MONTHS.between(from, to.plusDays(1)));
        long index = ChronoUnit.MONTHS.between(YearMonth.from(from), period.month());
        if (index < 0 || index >= months) {
            return Optional.empty();
        }
        if (months == 1) {
            return Optional.of(new Instalment(amount, from, to, 0, 1));
        }
        return Optional.of(new Instalment(
                Apportionment.byMonth(amount, units, months, currency).get((int) index),
                from.plusMonths(index),
                index == months - 1 ? to : endOf(from, index),
                (int) index,
                months));
    }

    /**
     * The month of a contract in which the day lies, counted from the beginning of its term.
     *
     * @param amount what {@code units} cost for a month or for a year, as {@code per} says
     */
    static Instalment ofContract(
            BigDecimal amount,
            BigDecimal units,
            BillingCycle per,
            LocalDate termStart,
            LocalDate day,
            String currency) {
        int months = per == BillingCycle.MONTHLY ? 1 : YEAR;
        long elapsed = ChronoUnit.MONTHS.between(termStart, day);
        int index = (int) (elapsed % months);
        return new Instalment(
                months == 1
                        ? amount
                        : Apportionment.byMonth(amount, units, months, currency).get(index),
                termStart.plusMonths(elapsed),
                endOf(termStart, elapsed),
                index,
                months);
    }

    private static LocalDate endOf(LocalDate start, long month) {
        return start.plusMonths(month + 1).minusDays(1);
    }
}
