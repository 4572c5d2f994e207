package io.seataudit.model;

/** What the application itself says of an account. */
public enum AccountStatus {
    ACTIVE,
    INVITED,
    DEACTIVATED,
    DELETED,
    UNKNOWN
}
