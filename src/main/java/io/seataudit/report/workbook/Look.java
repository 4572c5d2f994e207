package io.seataudit.report.workbook;

/** The part a cell plays on the page; together with a {@link Format} it decides the style. */
enum Look {
    TITLE,
    SUBTITLE,
    HEADLINE,
    NOTE,
    CAPTION,
    LABEL,
    FIGURE,
    HEADER,
    BODY,
    /** A cell that the reader may change. */
    INPUT,
    TOTAL
}
