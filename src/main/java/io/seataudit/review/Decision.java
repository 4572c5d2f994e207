package io.seataudit.review;

/** What a reviewer may decide on a seat. */
public enum Decision {
    REMOVE,
    DOWNGRADE,
    REASSIGN,
    KEEP,
    ASK
}
