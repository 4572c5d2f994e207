package io.seataudit.report.workbook;

import java.util.List;

/** One tab as it is to be: its name, the title in A1, one sentence that tells how to read it, and what follows. */
record Page(String name, String title, String note, List<Block> blocks, boolean guarded) {
    /** The first row (from 1) below title, subtitle, note and a blank. */
    static final int FIRST_ROW = 5;

    static Page of(String name, String title, String note, Block... blocks) {
        return new Page(name, title, note, List.of(blocks), false);
    }

    /** The first row of the page itself: higher where no note takes a row. */
    int firstRow() {
        return note.isEmpty() ? FIRST_ROW - 1 : FIRST_ROW;
    }

    /** The same page, on which only the input cells can be changed. */
    Page withGuard() {
        return new Page(name, title, note, blocks, true);
    }
}
