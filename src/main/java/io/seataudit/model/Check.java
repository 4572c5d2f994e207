package io.seataudit.model;

import java.math.BigDecimal;

/** A control total ({@code rules.md#checks}): two independent ways to one figure. {@code difference} = actual - expected. */
public record Check(String id, String text, BigDecimal expected, BigDecimal actual) {
    /** Actual less expected. */
    public BigDecimal difference() {
        return actual.subtract(expected);
    }

    /** Whether both ways lead to the same figure. */
    public boolean passed() {
        return difference().signum() == 0;
    }
}
