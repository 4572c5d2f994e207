package io.seataudit.report.template;

import io.seataudit.model.Money;
import io.seataudit.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures are written for people: the same in page and mail, whatever the machine's locale. */
final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final String MINUS = "\u2212";

    private final Period period;
    private final String currency;
    private final String money;

    Formats(Period period, String currency) {
        this.period = period;
        this.currency = currency;
        int places = Money.decimals(currency);
        this.money = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    /** An amount with its currency, as {@code 1,234.50 USD}. */
    String money(BigDecimal amount) {
        return amount(amount) + " " + currency;
    }

    /** The same where the column's header names the currency. */
    String amount(BigDecimal amount) {
        return decimal(amount, money);
    }

    /** A count, or credits: at most two decimals are shown. */
    String number(BigDecimal number) {
        return decimal(number, "#,##0.##");
    }

    /** A share between 0 and 1, as {@code 12.3 %}. */
    String percent(BigDecimal share) {
        return decimal(share.movePointRight(2), "#,##0.0") + " %";
    }

    /** A day in a sentence: {@code 24 October}, with the year where it is not the period's. */
    String day(LocalDate day) {
        return (day.getYear() == period.month().getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    /** A day on an axis: {@code 24 Oct}. */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** {@code October 2026}. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A text of at most so many characters; what is left out is marked. */
    static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "\u2026";
    }

    private static String decimal(BigDecimal number, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(number.abs());
        boolean zero = digits.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return number.signum() < 0 && !zero ? MINUS + digits : digits;
    }
}
