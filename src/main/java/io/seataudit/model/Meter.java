package io.seataudit.model;

/** What is metered: data credits (or a legacy plan's credits), and actions. */
public enum Meter {
    CREDITS,
    ACTIONS
}
