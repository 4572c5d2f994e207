package io.seataudit.model;

/** What to do about a seat. */
public enum Recommendation {
    NONE,
    KEEP,
    WATCH,
    REVIEW,
    REVOKE,
    TAKE_LICENCE,
    REMOVE
}
