package io.seataudit.model;

/**
 * A member's own activity (no job, no impersonation) in one product, and how often.
 *
 * @param last the last day up to as-of; of rows without a date the time up to as-of
 */
public record ActivitySum(Email email, String product, LastSeen last, long events) {}
