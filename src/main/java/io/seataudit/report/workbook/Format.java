package io.seataudit.report.workbook;

/** How a column's values are shown and aligned. */
enum Format {
    TEXT,
    /** A long text that breaks into lines. */
    WRAPPED,
    WHOLE,
    CREDITS,
    /** In the report currency, with its code. */
    MONEY,
    /** Of one credit: more places than the minor unit. */
    PRICE,
    SHARE,
    DATE,
    /** A number whose places matter as they are, as in control totals. */
    EXACT;

    boolean isNumber() {
        return this != TEXT && this != WRAPPED && this != DATE;
    }
}
