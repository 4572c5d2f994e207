package io.seataudit.charge;

import io.seataudit.credit.Apportionment;
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
                index == months - 1 ? to : from.plusMonths(index + 1).minusDays(1),
                (int) index,
                months));
    }
}
