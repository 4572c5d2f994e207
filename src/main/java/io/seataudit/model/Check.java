package io.seataudit.model;

import java.math.BigDecimal;

/** A control total: two independent ways to one figure. {@code difference} = actual - expected. */
public record Check(String id, String text, BigDecimal expected, BigDecimal actual) {
    public BigDecimal difference() {
        return actual.subtract(expected);
    }

    public boolean passed() {
        return difference().signum() == 0;
    }
}
