package io.seataudit.intake.value;

import io.seataudit.text.CellText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and moments in the forms of rules.md#dates. {@code 3/4/2026} is refused unless the order of day and month
 * is declared; {@code 19/4/2026} has one reading only.
 */
public final class DateReader {
    private static final int LONGEST = 64;
    private static final String TIME =
            "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(\\S+)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{Alpha}{3,9},? )?(?:(\\d{1,2})(?:st|nd|rd|th)?[- .]+(\\p{Alpha}{3,9})[.,]?[- ]+|(\\p{Alpha}{3,9})[. ]+(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+)(\\d{4})"
                    + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

    private final List<DateTimeFormatter> patterns;
    private final Optional<Boolean> dayFirst;
    private final ZoneId cellZone;
    private final ZoneId reportZone;
    private final String declaration;

    /**
     * @param forms as a profile or the config declares them: {@code day-first}, {@code month-first} or patterns
     * @param cellZone the zone of times that carry none
     * @param declaration where the order can be declared, for messages
     * @throws IllegalArgumentException for a form that is none
     */
    public DateReader(List<String> forms, ZoneId cellZone, ZoneId reportZone, String declaration) {
        this.patterns = forms.stream()
                .filter(form -> !form.endsWith("-first"))
                .map(form -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(form)
                        .toFormatter(Locale.ENGLISH))
                .toList();
        this.dayFirst = forms.stream().map(DateReader::isDayFirst).findFirst();
        this.cellZone = cellZone;
        this.reportZone = reportZone;
        this.declaration = declaration;
    }

    /** The moment of a cell that is not blank. */
    public Moment read(String cell) throws BadCell {
        String text = CellText.clean(cell);
        if (text.length() > LONGEST) {
            throw new BadCell("is too long for a date");
        }
        try {
            Optional<Moment> declared = declared(text);
            return declared.isPresent() ? declared.get() : undeclared(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadCell("is no day or time that exists; correct it in the export");
        }
    }

    private Optional<Moment> declared(String text) {
        return patterns.stream().flatMap(pattern -> by(pattern, text).stream()).findFirst();
    }

    private Optional<Moment> by(DateTimeFormatter pattern, String text) {
        try {
            TemporalAccessor parsed = pattern.parse(text);
            LocalDate day = LocalDate.from(parsed);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneId zone = parsed.query(TemporalQueries.zone());
            return Optional.of(time == null ? ofDay(day) : ofTime(day.atTime(time), zone == null ? cellZone : zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Moment undeclared(String text) throws BadCell {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return moment(date(yearFirst, 1, 3, 4), yearFirst, 5);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean dayComesFirst = dayComesFirst(number(yearLast, 1), number(yearLast, 3));
            LocalDate day = dayComesFirst ? date(yearLast, 4, 3, 1) : date(yearLast, 4, 1, 3);
            return moment(day, yearLast, 5);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            boolean dayFirstInText = named.group(1) != null;
            Month month = MonthReader.read(named.group(dayFirstInText ? 2 : 3));
            LocalDate day = LocalDate.of(number(named, 5), month, number(named, dayFirstInText ? 1 : 4));
            return moment(day, named, 6);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return ofDay(date(compact, 1, 2, 3));
        }
        if (text.matches("\\d{10}(?:\\.\\d{1,9})?")) {
            return ofInstant(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))));
        }
        if (text.matches("\\d{13}")) {
            return ofInstant(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        throw new BadCell(whyNot(text));
    }

    private static String whyNot(String text) {
        if (text.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}(?:\\D.*)?")) {
            return "has a year of two digits; export it with four, or declare the pattern, as formats: { dates: dd/MM/yy }";
        }
        if (text.matches("\\d{5}(?:[.,]\\d+)?")) {
            return "looks like a spreadsheet's number of a day; format the column as a date, as 2026-05-19";
        }
        return "is not a date; write it as 2026-05-19, or declare the pattern, as formats: { dates: dd MMM yyyy }";
    }

    private boolean dayComesFirst(int first, int second) throws BadCell {
        if (dayFirst.isPresent()) {
            return dayFirst.get();
        }
        if (first > 12 || second > 12 || first == second) {
            return first > 12 || first == second;
        }
        throw new BadCell("can be day/month or month/day; declare which in " + declaration
                + ": { dates: day-first } or { dates: month-first }");
    }

    private Moment moment(LocalDate day, Matcher matcher, int group) throws BadCell {
        if (matcher.group(group) == null) {
            return ofDay(day);
        }
        int hour = number(matcher, group);
        String half = matcher.group(group + 4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("hour of half a day");
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = matcher.group(group + 2) == null ? 0 : number(matcher, group + 2);
        String fraction = matcher.group(group + 3);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        LocalDateTime time = day.atTime(hour, number(matcher, group + 1), second, nano);
        String zone = matcher.group(group + 5);
        return ofTime(time, zone == null ? cellZone : ZoneReader.read(zone));
    }

    private Moment ofDay(LocalDate day) {
        return new Moment(day.atStartOfDay(reportZone).toInstant(), day);
    }

    private Moment ofTime(LocalDateTime time, ZoneId zone) {
        return ofInstant(time.atZone(zone).toInstant());
    }

    private Moment ofInstant(Instant instant) {
        LocalDate day = instant.atZone(reportZone).toLocalDate();
        if (day.get(ChronoField.YEAR) < 1 || day.get(ChronoField.YEAR) > 9999) {
            throw new DateTimeException("year");
        }
        return new Moment(instant, day);
    }

    private static LocalDate date(Matcher matcher, int year, int month, int day) {
        return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isDayFirst(String form) {
        int day = form.indexOf('d');
        int month = form.indexOf('M');
        return form.equals("day-first") || (!form.equals("month-first") && day < month);
    }
}
