package io.seataudit.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A calendar month under audit ({@code rules.md#as-of-date}); its days are counted in the time zone of the config. */
public record Period(YearMonth month) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** Whether the text has the form {@code 2026-10}. */
    public static boolean isPeriod(String text) {
        return FORM.matcher(text).matches();
    }

    /** Reads {@code 2026-10}; throws {@link DateTimeParseException} on any other form. */
    public static Period parse(String text) {
        return new Period(YearMonth.parse(text));
    }

    /** The first of the month. */
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    /** The last of the month. */
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** The number of days of the month. */
    public int days() {
        return month.lengthOfMonth();
    }

    /** Whether the day lies in the month. */
    public boolean contains(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** The month before. */
    public Period previous() {
        return new Period(month.minusMonths(1));
    }

    @Override
    public int compareTo(Period other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
