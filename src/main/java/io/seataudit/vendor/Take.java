package io.seataudit.vendor;

/** What to take when several columns of a file serve one canonical column. */
public enum Take {
    /** The first cell that is not blank, in the order of the rule's headers. */
    FIRST,
    /** The latest day of all cells, as of several "last seen" columns. */
    LATEST,
    /** All cells that are not blank, with a blank between them, as date and time. */
    JOIN
}
