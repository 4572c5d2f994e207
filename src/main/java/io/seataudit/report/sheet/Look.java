package io.seataudit.report.sheet;

/** The part a cell plays on the page; together with a {@link Format} it decides the style. */
public enum Look {
    /** The name of a page. */
    TITLE,
    /** What a page belongs to. */
    SUBTITLE,
    /** The sentence to be read first. */
    HEADLINE,
    /** A remark. */
    NOTE,
    /** The name of a table that is not the first of its page. */
    CAPTION,
    /** What a figure or an input cell is. */
    LABEL,
    /** A large figure. */
    FIGURE,
    /** The head of a column. */
    HEADER,
    /** A cell of a table. */
    BODY,
    /** A cell that the reader may change. */
    INPUT,
    /** A cell of a total row. */
    TOTAL
}
