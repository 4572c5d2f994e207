package io.seataudit.report.workbook;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one cell holds. */
sealed interface Cell {
    Cell BLANK = new Text("");

    /** Made harmless when it is written; an empty text is a blank cell. */
    record Text(String text) implements Cell {}

    /** Exact in the file; a spreadsheet keeps about 15 digits of it. */
    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** A formula without the leading {@code =}, and the value that the file carries for readers that do not compute. */
    record Formula(String formula, Cell cached) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Amount(number);
    }

    static Cell of(Credits credits) {
        return new Amount(credits.toBigDecimal());
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElse(BLANK);
    }

    static Cell credits(Optional<Credits> credits) {
        return credits.map(Cell::of).orElse(BLANK);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(BLANK);
    }

    static Cell list(List<String> texts) {
        return of(String.join("; ", texts));
    }

    static Cell yes(boolean value) {
        return of(value ? "yes" : "no");
    }

    static Cell formula(String formula, Cell cached) {
        return new Formula(formula, cached);
    }
}
