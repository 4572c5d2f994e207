package io.seataudit.model;

/** Who may use a connection. */
public enum AccessScope {
    ANYONE,
    SPECIFIC,
    UNKNOWN
}
