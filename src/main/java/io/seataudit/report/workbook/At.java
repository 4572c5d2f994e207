package io.seataudit.report.workbook;

/** The place of a row: {@code row} counts from 1 as the reader sees it, {@code index} from 0 over all rows. */
record At(Book book, Placed<?> table, int row, int index) {

    /** The address of this row's cell in another column, as {@code F12}. */
    String ref(String header) {
        return table.letter(header) + row;
    }

    /** The address of the cell above, also on the sheet before; in the first row the header's, of which N() makes 0. */
    String above(String header) {
        boolean onSheetBefore = index > 0 && row == table.firstRow();
        return onSheetBefore ? book.cell(table.table().name(), index - 1, header) : table.letter(header) + (row - 1);
    }
}
