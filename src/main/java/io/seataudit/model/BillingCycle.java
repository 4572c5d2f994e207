package io.seataudit.model;

/** How a plan is paid. */
public enum BillingCycle {
    MONTHLY,
    YEARLY
}
