package io.seataudit.report.sheet;

/** Where a row came to stand, for formulas that refer to its other cells and to other tables. */
public final class At {
    private final Book book;
    private final Placed<?> table;
    private final int row;
    private final int index;

    At(Book book, Placed<?> table, int row, int index) {
        this.book = book;
        this.table = table;
        this.row = row;
        this.index = index;
    }

    /** The addresses of all tables. */
    public Book book() {
        return book;
    }

    /** The number of the row as the reader sees it, from 1. */
    public int row() {
        return row;
    }

    /** The place of the row among all rows of its table, from 0, over all sheets that it stands on. */
    public int index() {
        return index;
    }

    /** The letter of a column of this row's table; throws {@link IllegalArgumentException} where there is none. */
    public String letter(String header) {
        return table.letter(header);
    }

    /** The address of this row's cell in another column, as {@code F12}. */
    public String ref(String header) {
        return table.letter(header) + row;
    }

    /** The address of the cell above, also on the sheet before; in the first row the header's, of which N() makes 0. */
    public String above(String header) {
        boolean onSheetBefore = index > 0 && row == table.firstRow();
        return onSheetBefore ? book.cell(table.table().name(), index - 1, header) : table.letter(header) + (row - 1);
    }
}
