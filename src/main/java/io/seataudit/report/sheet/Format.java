package io.seataudit.report.sheet;

/** How a column's values are shown and aligned. */
public enum Format {
    /** A text on one line. */
    TEXT,
    /** A long text that breaks into lines. */
    WRAPPED,
    /** A count. */
    WHOLE,
    /** A quantity, shown with two places. */
    QUANTITY,
    /** An amount with its currency. */
    MONEY,
    /** What one unit costs: more places than the minor unit. */
    PRICE,
    /** A part of 1, as a percentage. */
    SHARE,
    /** A day, as 2026-10-31. */
    DATE,
    /** A number whose places matter as they are, as in control totals. */
    EXACT;

    boolean isNumber() {
        return this != TEXT && this != WRAPPED && this != DATE;
    }
}
