package io.seataudit.model;

/** What a billing row charges or grants. */
public enum BillingKind {
    SUBSCRIPTION,
    TOPUP,
    ADDON,
    REFUND,
    TAX,
    DISCOUNT,
    OPENING_BALANCE
}
