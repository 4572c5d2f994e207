package io.seataudit.report.sheet;

import java.util.List;

/**
 * One tab as it is to be.
 *
 * @param name of the tab
 * @param title in A1
 * @param note one sentence that tells how to read it; may be empty
 * @param blocks what follows, from top to bottom; a table that may outgrow a sheet comes last
 * @param guarded only the input cells can be changed
 */
public record Page(String name, String title, String note, List<Block> blocks, boolean guarded) {
    /** The first row (from 1) below title, subtitle, note and a blank. */
    public static final int FIRST_ROW = 5;

    /** A page of which every cell can be changed. */
    public static Page of(String name, String title, String note, Block... blocks) {
        return new Page(name, title, note, List.of(blocks), false);
    }

    /** The first row of the page itself: higher where no note takes a row. */
    int firstRow() {
        return note.isEmpty() ? FIRST_ROW - 1 : FIRST_ROW;
    }

    /** The same page, on which only the input cells can be changed. */
    public Page withGuard() {
        return new Page(name, title, note, blocks, true);
    }
}
