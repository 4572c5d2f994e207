package io.seataudit.model;

/** State of the person's account at the identity provider. */
public enum DirectoryAccount {
    ENABLED,
    DISABLED,
    UNKNOWN
}
