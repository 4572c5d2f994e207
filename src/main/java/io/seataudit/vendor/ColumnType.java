package io.seataudit.vendor;

/** What a canonical column holds. */
public enum ColumnType {
    TEXT,
    EMAIL,
    /** Several texts or e-mails in one cell. */
    LIST,
    DATE,
    /** A day that may also be unknown (blank) or never (in words). */
    LAST_SEEN,
    MOMENT,
    NUMBER,
    /** One of a fixed set of words. */
    WORD
}
