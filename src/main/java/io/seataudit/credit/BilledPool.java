package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.model.Period;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subscription and top-ups that are billed for a period, and the credits they buy. Amount and credits of a row always
 * go together, whole or by the same share:
 *
 * <ul>
 *   <li>a top-up belongs to the period of its day, whole;
 *   <li>a monthly subscription to the period in which its cycle begins, whole, as its grant does in the ledger; if no
 *       cycle begins in the period, to each period by its days;
 *   <li>a yearly subscription to each period by its days.
 * </ul>
 *
 * Both sums are kept multiplied by {@code scale}, which makes every share a whole number: nothing is rounded.
 */
public final class BilledPool {
    /** No month is longer: a row of more days is paid for a longer cycle, whether it says so or not. */
    private static final long LONGEST_MONTH = 31;

    private final BigDecimal amount;
    private final BigDecimal credits;
    private final BigDecimal scale;

    private BilledPool(BigDecimal amount, BigDecimal credits, BigDecimal scale) {
        this.amount = amount;
        this.credits = credits;
        this.scale = scale;
    }

    /** What these rows bill for the period; rows of other kinds (tax, add-ons, discounts) are not looked at. */
    public static BilledPool of(List<BillingLine> billing, Period period) {
        List<Part> parts = new ArrayList<>();
        List<BillingLine> monthly = new ArrayList<>();
        for (BillingLine line : billing) {
            if (line.kind() == BillingKind.TOPUP && period.contains(dayOf(line))) {
                parts.add(new Part(line, 1, 1));
            } else if (line.kind() == BillingKind.SUBSCRIPTION && isYearly(line)) {
                parts.add(byDays(line, period));
            } else if (line.kind() == BillingKind.SUBSCRIPTION) {
                monthly.add(line);
            }
        }
        boolean cycleBegins = monthly.stream().anyMatch(line -> period.contains(line.periodStart()));
        for (BillingLine line : monthly) {
            if (!cycleBegins) {
                parts.add(byDays(line, period));
            } else if (period.contains(line.periodStart())) {
                parts.add(new Part(line, 1, 1));
            }
        }
        return sum(parts.stream().filter(part -> part.days > 0).toList());
    }

    /** The day on which a row that is no subscription takes effect: issued, if that lies in its days, else their first. */
    static LocalDate dayOf(BillingLine line) {
        return line.issuedOn()
                .filter(day -> !day.isBefore(line.periodStart()) && !day.isAfter(line.periodEnd()))
                .orElse(line.periodStart());
    }

    /** The amount billed, rounded half up to the minor unit. */
    public BigDecimal amount(String currency) {
        return amount.divide(scale, Money.decimals(currency), RoundingMode.HALF_UP);
    }

    /** The credits bought, rounded half up to a millionth where a row counts by its days. */
    public Credits credits() {
        return Credits.of(credits.divide(scale, 6, RoundingMode.HALF_UP));
    }

    /** What a credit cost; empty where the rows do not say how many credits were bought. */
    public Optional<CreditPrice> price() {
        return credits.signum() > 0
                ? Optional.of(new CreditPrice(PriceBasis.BILLED, amount, credits))
                : Optional.empty();
    }

    private static boolean isYearly(BillingLine line) {
        return line.billingCycle().equals(Optional.of(BillingCycle.YEARLY))
                || days(line.periodStart(), line.periodEnd()) > LONGEST_MONTH;
    }

    private static Part byDays(BillingLine line, Period period) {
        LocalDate from = later(line.periodStart(), period.firstDay());
        LocalDate to = line.periodEnd().isBefore(period.lastDay()) ? line.periodEnd() : period.lastDay();
        return new Part(line, Math.max(0, days(from, to)), days(line.periodStart(), line.periodEnd()));
    }

    private static BilledPool sum(List<Part> parts) {
        boolean subscriptionSaysCredits = parts.stream()
                .anyMatch(part -> part.line.kind() == BillingKind.SUBSCRIPTION
                        && part.line.creditsGranted().isPresent());
        BigInteger scale = parts.stream()
                .map(part -> BigInteger.valueOf(part.outOf))
                .distinct()
                .reduce(BigInteger.ONE, BigInteger::multiply);
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal credits = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal weight = new BigDecimal(
                    scale.divide(BigInteger.valueOf(part.outOf)).multiply(BigInteger.valueOf(part.days)));
            amount = amount.add(part.line.amount().multiply(weight));
            // The price of a top-up alone is not the price of a credit.
            if (subscriptionSaysCredits) {
                Credits bought = part.line.creditsGranted().orElse(Credits.ZERO);
                credits = credits.add(bought.toBigDecimal().multiply(weight));
            }
        }
        return new BilledPool(amount, credits, new BigDecimal(scale));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** A row, and how many of its days count. */
    private record Part(BillingLine line, long days, long outOf) {}
}
