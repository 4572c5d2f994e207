package io.seataudit.model;

/** When the quantity of a contract can be cut. */
public enum Reducible {
    RENEWAL,
    ANYTIME
}
