package io.seataudit.vendor;

/** The two ways in which an application costs money (rules.md#vendors-as-data): different arithmetic, so not data. */
public enum Economics {
    CREDIT_POOL,
    SEATS
}
