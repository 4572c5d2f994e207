package io.seataudit.report.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * A table, or the part of one that a sheet can hold, where it came to stand. {@code headerRow} counts from 1; the part
 * has the rows {@code from} (inclusive, from 0) to {@code to} (exclusive).
 */
record Placed<T>(
        Table<T> table, String sheet, String name, int headerRow, int from, int to, Map<String, String> letters) {

    static <T> Placed<T> of(Table<T> table, String sheet, String name, int headerRow, int from, int to) {
        Map<String, String> letters = new HashMap<>();
        for (Column<T> column : table.columns()) {
            letters.put(column.header(), CellReference.convertNumToColString(letters.size()));
        }
        return new Placed<>(table, sheet, name, headerRow, from, to, letters);
    }

    String letter(String header) {
        String letter = letters.get(header);
        if (letter == null) {
            throw new IllegalArgumentException("table " + name + " has no column " + header);
        }
        return letter;
    }

    Column<T> column(String header) {
        for (Column<T> column : table.columns()) {
            if (column.header().equals(header)) {
                return column;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + header);
    }

    /** All rows of a column, as {@code Seats[Exposure]}. */
    String columnRef(String header) {
        letter(header);
        return name + "[" + header + "]";
    }

    /** Absolute address of one cell, as {@code 'Credit ledger'!$F$9}; {@code index} counts over all parts. */
    String cell(int index, String header) {
        return "'" + sheet + "'!$" + letter(header) + "$" + (firstRow() + index - from);
    }

    /** Absolute address of some rows of one column. */
    String range(int first, int count, String header) {
        return cell(first, header) + ":$" + letter(header) + "$" + (firstRow() + first - from + count - 1);
    }

    boolean isEmpty() {
        return from == to;
    }

    int firstRow() {
        return headerRow + 1;
    }

    /** The last row of data; the row of the sentence when there is none. */
    int lastRow() {
        return Math.max(firstRow(), headerRow + to - from);
    }

    /** The row of the total, or the last of data where there is none. */
    int endRow() {
        return hasTotal() ? lastRow() + 1 : lastRow();
    }

    boolean hasTotal() {
        return table.hasTotal() && !isEmpty();
    }

    List<T> rows() {
        return table.rows().subList(from, to);
    }
}
