package io.seataudit.model;

/** What became of a seat since the previous audited period; exactly one of them (contract, section 4). */
public enum Transition {
    RETAINED,
    NEW,
    REACTIVATED,
    LAPSED,
    RECLAIMED,
    STILL_AT_RISK
}
