package io.seataudit.vendor;

/** What a vendor counts when it bills seats (rules.md#billed-per-person). */
public enum Billed {
    /** Every seat, whoever holds it. */
    PER_SEAT,
    /** Every person once, in however many workspaces or organizations the person has a seat. */
    PER_PERSON
}
