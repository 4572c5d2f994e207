package io.seataudit.report.sheet;

import java.math.BigDecimal;

/** What stands below a column. */
public enum Total {
    /** Nothing. */
    NONE,
    /** The word that says what the row is. */
    LABEL,
    /** The sum of the rows that the reader's filter leaves visible. */
    SUM;

    /** {@code sum} is that of the column's numbers, kept while the rows are written. */
    Cell cell(Placed<?> table, String header, BigDecimal sum) {
        return switch (this) {
            case NONE -> Cell.blank();
            case LABEL -> Cell.of("Total");
            case SUM -> Cell.formula("SUBTOTAL(109," + table.columnRef(header) + ")", Cell.of(sum));
        };
    }
}
