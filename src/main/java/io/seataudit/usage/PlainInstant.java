package io.seataudit.usage;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads ISO time stamps by hand: {@code 2026-10-03}, {@code 2026-10-03T12:34}, with seconds, with a fraction, with
 * {@code Z} or {@code +hh:mm}, with a space for the {@code T}. Without a zone it is local time; a date is its start.
 * Years 1970 to 2099; everything else is for the profile's formats.
 */
final class PlainInstant {
    private static final int FIRST_YEAR = 1970;
    private static final int[] FIRST_OF_MONTH = firstOfMonth();
    private static final int[] MISSING_PLACES = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private final ZoneOffsets zone;
    private long second;
    private int nano;

    PlainInstant(ZoneOffsets zone) {
        this.zone = zone;
    }

    /** Whether the bytes are such a time stamp; then {@link #second()} and {@link #nano()} are its moment. */
    boolean read(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < 10) {
            return false;
        }
        long day = day(bytes, from);
        if (day < 0) {
            return false;
        }
        nano = 0;
        if (length == 10) {
            second = zone.second(day * 86_400);
            return true;
        }
        return length >= 16 && (bytes[from + 10] == 'T' || bytes[from + 10] == ' ') && time(bytes, day, from + 11, to);
    }

    /** Seconds since the epoch. */
    long second() {
        return second;
    }

    /** Nanoseconds within the second. */
    int nano() {
        return nano;
    }

    /** The day since 1970-01-01, or -1. */
    private static long day(byte[] bytes, int at) {
        int century = two(bytes, at);
        int year = two(bytes, at + 2);
        int month = two(bytes, at + 5);
        int day = two(bytes, at + 8);
        if ((century | year | month | day) < 0 || bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            return -1;
        }
        int index = (century * 100 + year - FIRST_YEAR) * 12 + month - 1;
        if (month < 1 || month > 12 || index < 0 || index + 1 >= FIRST_OF_MONTH.length || day < 1) {
            return -1;
        }
        int first = FIRST_OF_MONTH[index];
        return day > FIRST_OF_MONTH[index + 1] - first ? -1 : first + day - 1L;
    }

    private boolean time(byte[] bytes, long day, int from, int to) {
        int hour = two(bytes, from);
        int minute = two(bytes, from + 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || bytes[from + 2] != ':') {
            return false;
        }
        long local = day * 86_400 + hour * 3_600L + minute * 60L;
        int at = from + 5;
        if (to - at >= 3 && bytes[at] == ':') {
            int seconds = two(bytes, at + 1);
            if (seconds < 0 || seconds > 59) {
                return false;
            }
            local += seconds;
            at = fraction(bytes, at + 3, to);
        }
        return at >= 0 && offset(bytes, local, at, to);
    }

    /** Reads up to nine decimal places, if there is a point; behind them, or -1. */
    private int fraction(byte[] bytes, int from, int to) {
        if (from == to || bytes[from] != '.') {
            return from;
        }
        int at = from + 1;
        int value = 0;
        while (at < to && at - from <= 9 && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at++] - '0');
        }
        int places = at - from - 1;
        nano = value * MISSING_PLACES[places];
        return places == 0 ? -1 : at;
    }

    private boolean offset(byte[] bytes, long local, int at, int to) {
        if (at == to) {
            second = zone.second(local);
            return true;
        }
        if (bytes[at] == 'Z') {
            second = local;
            return at + 1 == to;
        }
        if (to - at != 6 || (bytes[at] != '+' && bytes[at] != '-') || bytes[at + 3] != ':') {
            return false;
        }
        int hours = two(bytes, at + 1);
        int minutes = two(bytes, at + 4);
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
            return false;
        }
        int seconds = hours * 3_600 + minutes * 60;
        second = bytes[at] == '+' ? local - seconds : local + seconds;
        return true;
    }

    /** Two digits as a number, or less than zero. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }

    private static int[] firstOfMonth() {
        int[] first = new int[(2100 - FIRST_YEAR) * 12 + 1];
        for (int month = 0; month < first.length; month++) {
            LocalDate day = YearMonth.of(FIRST_YEAR, 1).plusMonths(month).atDay(1);
            first[month] = Math.toIntExact(day.toEpochDay());
        }
        return first;
    }
}
