package io.seataudit.credit;

import io.seataudit.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Splits an amount so that the parts, each rounded to the minor unit, add up to it to the cent. */
public final class Apportionment {
    private Apportionment() {}

    /**
     * One part per weight, in that order: amount x weight / sum of weights, rounded half up; the residue is on the last
     * line, as is all of the amount where no weight is known. Give the largest first: the residue then falls on the
     * smallest. Weights must not be negative; without any there is nothing to split among, and
     * {@link IllegalArgumentException} is thrown.
     */
    public static List<BigDecimal> byWeight(BigDecimal amount, List<BigDecimal> weights, String currency) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must be given and not be negative: " + weights);
        }
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = Money.round(amount, currency);
        List<BigDecimal> parts = new ArrayList<>(weights.size());
        for (BigDecimal weight : weights.subList(0, weights.size() - 1)) {
            BigDecimal part = all.signum() == 0
                    ? Money.round(BigDecimal.ZERO, currency)
                    : amount.multiply(weight).divide(all, rest.scale(), RoundingMode.HALF_UP);
            parts.add(part);
            rest = rest.subtract(part);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /**
     * The months of a purchase of seats: each the quantity at the seat's price of one month, which is what a seat costs
     * rounded to the minor unit; the residue is in the last month.
     */
    public static List<BigDecimal> byMonth(BigDecimal purchase, BigDecimal seats, int months, String currency) {
        if (seats.signum() <= 0 || months < 1) {
            throw new IllegalArgumentException("seats and months must be more than 0: " + seats + ", " + months);
        }
        BigDecimal rest = Money.round(purchase, currency);
        BigDecimal seatPrice =
                purchase.divide(seats.multiply(BigDecimal.valueOf(months)), rest.scale(), RoundingMode.HALF_UP);
        BigDecimal month = Money.round(seatPrice.multiply(seats), currency);
        List<BigDecimal> parts = new ArrayList<>(months);
        for (int each = 1; each < months; each++) {
            parts.add(month);
            rest = rest.subtract(month);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }
}
