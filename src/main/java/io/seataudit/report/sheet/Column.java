package io.seataudit.report.sheet;

/**
 * One column of a table.
 *
 * @param header its name, which is unique in its table
 * @param format how its values look
 * @param width in characters
 * @param value where its cells come from
 * @param total what stands below it
 * @param input what the reader may put into it
 */
public record Column<T>(String header, Format format, int width, Value<T> value, Total total, Input input) {

    /** The cell of one row; {@code at} knows the addresses of the row's other cells and of other tables. */
    public interface Value<T> {
        /** The cell of a row that stands in this place. */
        Cell of(T row, At at);
    }

    /** The cell of one row, where no address is needed. */
    public interface PlainValue<T> {
        /** The cell of a row. */
        Cell of(T row);
    }

    /** A column whose values need no address. */
    public static <T> Column<T> of(String header, Format format, int width, PlainValue<T> value) {
        return computed(header, format, width, (row, at) -> value.of(row));
    }

    /** A column whose values refer to other cells. */
    public static <T> Column<T> computed(String header, Format format, int width, Value<T> value) {
        return new Column<>(header, format, width, value, Total.NONE, new Input.None());
    }

    /** The same column with the sum of its visible rows below. */
    public Column<T> summed() {
        return with(Total.SUM);
    }

    /** The same column with something else below. */
    public Column<T> with(Total newTotal) {
        return new Column<>(header, format, width, value, newTotal, input);
    }

    /** The same column, to be filled in by the reader. */
    public Column<T> asInput(Input newInput) {
        return new Column<>(header, format, width, value, total, newInput);
    }

    boolean isInput() {
        return !(input instanceof Input.None);
    }
}
