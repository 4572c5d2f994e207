package io.seataudit.report.sheet;

import java.util.List;

/**
 * A named Excel table.
 *
 * @param name a word that is no cell's address, unique in the file
 * @param caption stands above a table that is not the first of its page; may be empty
 * @param columns from left to right
 * @param rows from top to bottom; any number, read one after the other
 * @param whenEmpty the sentence shown instead of rows
 */
public record Table<T>(String name, String caption, List<Column<T>> columns, List<T> rows, String whenEmpty)
        implements Block {

    boolean hasTotal() {
        return columns.stream().anyMatch(column -> column.total() != Total.NONE);
    }
}
