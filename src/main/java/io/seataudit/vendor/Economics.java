package io.seataudit.vendor;

/** The two ways in which an application costs money (decisions, number 4): different arithmetic, so not data. */
public enum Economics {
    CREDIT_POOL,
    SEATS
}
