package io.seataudit.model;

/** Employment, as HR or the identity provider tells it. */
public enum PersonStatus {
    ACTIVE,
    LEAVE,
    DEPARTED,
    PRE_HIRE,
    UNKNOWN
}
