package io.seataudit.report.workbook;

import java.math.BigDecimal;

/** What stands below a column. {@code sum} is that of the column's numbers, kept while the rows are written. */
interface Total {
    Total NONE = (table, header, sum) -> Cell.BLANK;
    Total LABEL = (table, header, sum) -> Cell.of("Total");
    Total SUM = (table, header, sum) -> Cell.formula("SUBTOTAL(109," + table.columnRef(header) + ")", Cell.of(sum));

    Cell of(Placed<?> table, String header, BigDecimal sum);
}
