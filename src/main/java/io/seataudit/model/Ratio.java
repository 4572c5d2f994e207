package io.seataudit.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient of two decimals: a yearly price by twelve, a fee by its grant. It is divided out once, when it is
 * rounded at the edge of the report. The denominator is positive; anything else throws
 * {@link IllegalArgumentException}.
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator must be positive, but is " + denominator);
        }
    }

    public static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    public Ratio plus(Ratio other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    /** Throws {@link IllegalArgumentException} unless the divisor is positive. */
    public Ratio by(BigDecimal divisor) {
        return new Ratio(numerator, denominator.multiply(divisor));
    }

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
