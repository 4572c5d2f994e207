package io.seataudit.report.export;

import io.seataudit.text.FormulaGuard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row under construction; a column that is not set is null, an empty cell. */
final class FocusRow {
    private final Map<FocusColumn, String> cells = new EnumMap<>(FocusColumn.class);

    /** Text from the data is hostile: a spreadsheet must not take it for a formula. */
    FocusRow text(FocusColumn column, String text) {
        cells.put(column, FormulaGuard.guard(text));
        return this;
    }

    FocusRow number(FocusColumn column, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        cells.put(column, plain.toPlainString());
        return this;
    }

    /** The beginning of a day; days are those of the report. */
    FocusRow day(FocusColumn column, LocalDate day) {
        cells.put(column, day + "T00:00:00Z");
        return this;
    }

    /** In the order of the columns. */
    List<String> cells() {
        return Arrays.stream(FocusColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
