package io.seataudit.report.workbook;

/** One column of a table: its header, how its values look, its width in characters, and where they come from. */
record Column<T>(String header, Format format, int width, Value<T> value, Total total, boolean input) {

    /** The cell of one row; {@code at} knows the addresses of the row's other cells and of other tables. */
    interface Value<T> {
        Cell of(T row, At at);
    }

    /** The cell of one row, where no address is needed. */
    interface PlainValue<T> {
        Cell of(T row);
    }

    static <T> Column<T> of(String header, Format format, int width, PlainValue<T> value) {
        return new Column<>(header, format, width, (row, at) -> value.of(row), Total.NONE, false);
    }

    /** A column whose values refer to other cells. */
    static <T> Column<T> computed(String header, Format format, int width, Value<T> value) {
        return new Column<>(header, format, width, value, Total.NONE, false);
    }

    /** The same column with the sum of its visible rows below. */
    Column<T> summed() {
        return with(Total.SUM);
    }

    Column<T> with(Total newTotal) {
        return new Column<>(header, format, width, value, newTotal, input);
    }

    /** The same column, to be filled in by the reader. */
    Column<T> asInput() {
        return new Column<>(header, format, width, value, total, true);
    }
}
