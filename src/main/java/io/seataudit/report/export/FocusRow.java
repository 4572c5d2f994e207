package io.seataudit.report.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** One row under construction; a column that is not set is null, an empty cell. */
final class FocusRow {
    /** A spreadsheet takes a cell that begins so for a formula (OWASP: CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Map<FocusColumn, String> cells = new EnumMap<>(FocusColumn.class);

    /** Text from the data is hostile: an apostrophe in front keeps it text. */
    FocusRow text(FocusColumn column, String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cells.put(column, formula ? "'" + text : text);
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

    String[] cells() {
        FocusColumn[] columns = FocusColumn.values();
        String[] row = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[i] = cells.getOrDefault(columns[i], "");
        }
        return row;
    }
}
