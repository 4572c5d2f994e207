package io.seataudit.model;

import java.time.LocalDate;

/** A member's own activity (no job, no impersonation) in one product: the last day up to as-of, and how often. */
public record ActivitySum(Email email, String product, LocalDate lastOn, long events) {}
