package io.seataudit.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one cell holds. */
public sealed interface Cell {
    /** Made harmless when it is written; an empty text is a blank cell. */
    record Text(String text) implements Cell {}

    /** Exact in the file; a spreadsheet keeps about 15 digits of it. */
    record Amount(BigDecimal value) implements Cell {}

    /** A day of the calendar, without a zone. */
    record Day(LocalDate day) implements Cell {}

    /** A formula without the leading {@code =}, and the value that the file carries for readers that do not compute. */
    record Formula(String formula, Cell cached) implements Cell {}

    /** A cell without content. */
    static Cell blank() {
        return new Text("");
    }

    /** A text. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A number. */
    static Cell of(BigDecimal number) {
        return new Amount(number);
    }

    /** A day. */
    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** A number, or a blank where it is not known. */
    static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElseGet(Cell::blank);
    }

    /** A day, or a blank where it is not known. */
    static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElseGet(Cell::blank);
    }

    /** Several texts in one cell. */
    static Cell list(List<String> texts) {
        return of(String.join("; ", texts));
    }

    /** The word for a truth. */
    static Cell yes(boolean value) {
        return of(value ? "yes" : "no");
    }

    /** A formula without the leading {@code =}, with its value; that may not be a formula itself. */
    static Cell formula(String formula, Cell cached) {
        return new Formula(formula, cached);
    }

    /** The number in the cell, or 0. */
    default BigDecimal amount() {
        if (this instanceof Amount number) {
            return number.value();
        }
        return this instanceof Formula formula ? formula.cached().amount() : BigDecimal.ZERO;
    }
}
