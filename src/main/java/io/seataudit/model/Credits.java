package io.seataudit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of a metered unit (credits or actions), in millionths ({@code rules.md#rounding}). Additions that leave the
 * range of a {@code long} throw {@link ArithmeticException}.
 */
public record Credits(long millionths) implements Comparable<Credits> {
    /** No credits. */
    public static final Credits ZERO = new Credits(0);

    /** Millionths in one credit. */
    public static final long ONE = 1_000_000L;

    /** A whole number of credits. */
    public static Credits of(long whole) {
        return new Credits(Math.multiplyExact(whole, ONE));
    }

    /** An exact decimal; throws {@link ArithmeticException} when it has more than six decimal places. */
    public static Credits of(BigDecimal amount) {
        return new Credits(amount.movePointRight(6).longValueExact());
    }

    /** An exact decimal in plain notation, as {@code 0.5}. */
    public static Credits of(String amount) {
        return of(new BigDecimal(amount));
    }

    /** A decimal rounded half up to six places. */
    public static Credits rounded(BigDecimal amount) {
        return new Credits(
                amount.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The sum. */
    public Credits plus(Credits other) {
        return new Credits(Math.addExact(millionths, other.millionths));
    }

    /** This amount less the other. */
    public Credits minus(Credits other) {
        return new Credits(Math.subtractExact(millionths, other.millionths));
    }

    /** The amount with its sign turned. */
    public Credits negate() {
        return new Credits(Math.negateExact(millionths));
    }

    /** The smaller of two amounts. */
    public Credits min(Credits other) {
        return millionths <= other.millionths ? this : other;
    }

    /** The larger of two amounts. */
    public Credits max(Credits other) {
        return millionths >= other.millionths ? this : other;
    }

    /** Whether it is nothing at all. */
    public boolean isZero() {
        return millionths == 0;
    }

    /** Whether it is less than zero. */
    public boolean isNegative() {
        return millionths < 0;
    }

    /** The same amount as a decimal of six places or fewer, without trailing zeros. */
    public BigDecimal toBigDecimal() {
        BigDecimal plain = BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
