package io.seataudit.model;

/** What the application itself says of an account. */
public enum AccountStatus {
    ACTIVE,
    INVITED,
    DEACTIVATED,
    DELETED,
    UNKNOWN;

    /** Whether the application does not say that the account has ended. */
    public boolean live() {
        return this != DEACTIVATED && this != DELETED;
    }
}
