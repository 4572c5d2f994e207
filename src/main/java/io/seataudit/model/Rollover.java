package io.seataudit.model;

import java.math.BigDecimal;

/** What becomes of unused credits at a renewal (rules.md#pool-rollover). */
public sealed interface Rollover {

    /** Nothing carries over. */
    record None() implements Rollover {}

    /** Balance after renewal = min(old balance + grant, {@code times} x grant); the excess is forfeited. */
    record Cap(BigDecimal times) implements Rollover {}

    /** Up to this share of what is unused carries over (0.15). */
    record Carry(BigDecimal share) implements Rollover {}
}
