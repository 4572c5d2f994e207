package io.seataudit.model;

/** What became of a seat since the previous audited period; exactly one of them (rules.md#transitions). */
public enum Transition {
    RETAINED,
    NEW,
    REACTIVATED,
    LAPSED,
    RECLAIMED,
    STILL_AT_RISK
}
