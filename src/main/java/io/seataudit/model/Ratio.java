package io.seataudit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient of two decimals: a yearly price by twelve, a fee by its grant. It is divided out once, when it is
 * rounded at the edge of the report. The denominator is positive; anything else throws
 * {@link IllegalArgumentException}.
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    /** Nothing. */
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator must be positive, but is " + denominator);
        }
    }

    /** A decimal as a quotient by one. */
    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    /** The exact sum. */
    public Ratio plus(Ratio other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The exact difference. */
    public Ratio minus(Ratio other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /** The exact product. */
    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /** Throws {@link IllegalArgumentException} unless the divisor is positive. */
    public Ratio by(BigDecimal divisor) {
        return new Ratio(numerator, denominator.multiply(divisor));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Divided out and rounded half up to the minor unit of the currency. */
    public BigDecimal rounded(String currency) {
        return rounded(Money.decimals(currency));
    }

    /** Divided out and rounded half up to so many places. */
    public BigDecimal rounded(int places) {
        return numerator.divide(denominator, places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
