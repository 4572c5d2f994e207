package io.seataudit.vendor;

import io.seataudit.text.YamlMapping;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How days and numbers are written, as far as it is declared.
 *
 * @param dates {@code day-first}, {@code month-first} or patterns, as {@code dd/MM/yyyy}; empty: not declared
 * @param zone of times that carry none
 */
public record CellFormat(List<String> dates, Optional<DecimalStyle> decimal, Optional<ZoneId> zone) {
    /** Nothing is declared. */
    public static final CellFormat UNDECLARED = new CellFormat(List.of(), Optional.empty(), Optional.empty());

    private static final Set<String> NAMED_DATES = Set.of("day-first", "month-first");

    /** From a section {@code formats}, or from a column of a profile; what is no date form is told and left out. */
    static CellFormat read(YamlMapping yaml) {
        List<String> dates = yaml.texts("dates");
        dates.stream()
                .filter(form -> !isDateForm(form))
                .forEach(form -> yaml.problem(
                        "dates",
                        "\"" + form + "\" is no date form; give day-first, month-first or a pattern as dd/MM/yyyy"));
        return new CellFormat(
                dates.stream().filter(CellFormat::isDateForm).toList(),
                yaml.oneOf("decimal", DecimalStyle.class),
                yaml.parsed("zone", ZoneId::of, "must be a time zone, as UTC or Europe/Berlin"));
    }

    private static boolean isDateForm(String text) {
        if (NAMED_DATES.contains(text)) {
            return true;
        }
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(text, Locale.ENGLISH);
            return !formatter.toString().isEmpty() && text.contains("d") && text.contains("M");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
