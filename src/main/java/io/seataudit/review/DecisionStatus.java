package io.seataudit.review;

/** Whether a decision was carried out, by the next member export. */
public enum DecisionStatus {
    OPEN,
    CARRIED_OUT,
    NOT_CARRIED_OUT,
    KEPT,
    EXPIRED
}
