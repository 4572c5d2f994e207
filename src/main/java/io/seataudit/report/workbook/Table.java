package io.seataudit.report.workbook;

import java.util.List;

/**
 * A named Excel table. The name is a word that is no cell's address; {@code caption} stands above a table that is not
 * the first of its page; {@code whenEmpty} is the sentence shown instead of rows.
 */
record Table<T>(String name, String caption, List<Column<T>> columns, List<T> rows, String whenEmpty) implements Block {

    boolean hasTotal() {
        return columns.stream().anyMatch(column -> column.total() != Total.NONE);
    }
}
