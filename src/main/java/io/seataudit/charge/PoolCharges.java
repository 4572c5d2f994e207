package io.seataudit.charge;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.model.Scope;
import io.seataudit.plan.PlanReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The credits bought for the period and their use. What is used counts first against this period's purchases, in the
 * order of billing; what exceeds them came from an earlier period's, and what the pool never held is overage at the
 * price of a top-up. Without an invoice the plan's own fee stands in, marked as accrued.
 */
final class PoolCharges {
    private static final String PRODUCT = "Data credits";
    private static final String UNIT = "Credits";

    private final Scope scope;
    private final ChargeFacts facts;

    PoolCharges(Scope scope, ChargeFacts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    List<Charge> charges() {
        List<Purchase> purchases = facts.credits().map(meter -> purchases()).orElse(List.of());
        if (purchases.isEmpty()) {
            return List.of();
        }
        MeterReport credits = facts.credits().orElseThrow();
        BigDecimal left = credits.total().max(Credits.ZERO).toBigDecimal();
        List<Charge> charges = new ArrayList<>();
        for (Purchase purchase : purchases) {
            charges.addAll(purchase.divided(left, scope.currency()));
            left = left.subtract(purchase.quantity()).max(BigDecimal.ZERO);
        }
        BigDecimal beyond =
                left.min(credits.ledger().closing().negate().max(Credits.ZERO).toBigDecimal());
        add(charges, ChargeKind.CARRIED_OVER, left.subtract(beyond), BigDecimal.ZERO);
        add(charges, ChargeKind.OVERAGE, beyond, overagePrice(credits, purchases.get(0)));
        return charges;
    }

    /** Whether the row buys credits, so that it is not a fee of its own. */
    static boolean buysCredits(BillingLine line) {
        return switch (line.kind()) {
            case SUBSCRIPTION, TOPUP, ADDON ->
                line.amount().signum() >= 0
                        && line.creditsGranted()
                                .map(granted -> granted.compareTo(Credits.ZERO) > 0)
                                .orElse(false);
            case REFUND, TAX, DISCOUNT, OPENING_BALANCE -> false;
        };
    }

    private List<Purchase> purchases() {
        List<Purchase> purchases = new ArrayList<>();
        facts.billing().stream()
                .filter(PoolCharges::buysCredits)
                .sorted(Comparator.comparing((BillingLine line) -> line.kind() != BillingKind.SUBSCRIPTION)
                        .thenComparing(BillingLine::periodStart)
                        .thenComparing(line -> line.origin().file())
                        .thenComparing(line -> line.origin().line()))
                .forEach(line -> purchase(line, purchases.size() + 1).ifPresent(purchases::add));
        if (purchases.isEmpty()) {
            planned().ifPresent(purchases::add);
        }
        return purchases;
    }

    private Optional<Purchase> purchase(BillingLine line, int ordinal) {
        BigDecimal granted = line.creditsGranted().orElseThrow().toBigDecimal();
        return Instalment.of(
                        line.amount(),
                        BigDecimal.ONE,
                        line.periodStart(),
                        line.periodEnd(),
                        scope.period(),
                        scope.currency())
                .map(part -> new Purchase(
                        scope.app() + "/credits/" + line.periodStart() + "/" + ordinal,
                        line.description().isBlank() ? "Credits bought" : line.description(),
                        PRODUCT,
                        line.plan(),
                        part.from(),
                        part.to(),
                        UNIT,
                        month(granted, part),
                        part.amount(),
                        line.invoiceId(),
                        false));
    }

    /** A year's credits are bought at once and counted month by month, as their price is. */
    private static BigDecimal month(BigDecimal granted, Instalment part) {
        if (part.months() == 1) {
            return granted;
        }
        BigDecimal months = BigDecimal.valueOf(part.months());
        BigDecimal each = granted.divide(months, 6, RoundingMode.DOWN);
        return part.index() == part.months() - 1
                ? granted.subtract(each.multiply(months.subtract(BigDecimal.ONE)))
                : each;
    }

    private Optional<Purchase> planned() {
        return held().filter(option -> option.grant().compareTo(Credits.ZERO) > 0)
                .flatMap(option -> option.fee()
                        .map(fee -> new Purchase(
                                scope.app() + "/credits/" + scope.period(),
                                option.name() + ", " + option.grant() + " credits a month",
                                PRODUCT,
                                option.plan(),
                                scope.period().firstDay(),
                                scope.period().lastDay(),
                                UNIT,
                                option.grant().toBigDecimal(),
                                fee,
                                "",
                                true)));
    }

    private Optional<PlanReport.Option> held() {
        return facts.plan()
                .flatMap(plan -> plan.options().stream()
                        .filter(option -> facts.held().isOn(option.plan(), option.billingCycle()))
                        .findFirst());
    }

    private BigDecimal overagePrice(MeterReport meter, Purchase purchase) {
        BigDecimal premium = held().flatMap(PlanReport.Option::topUpPremium).orElse(BigDecimal.ZERO);
        return meter.pricePerCredit().orElseGet(purchase::unitPrice).multiply(BigDecimal.ONE.add(premium));
    }

    private void add(List<Charge> charges, ChargeKind kind, BigDecimal credits, BigDecimal price) {
        if (credits.signum() == 0) {
            return;
        }
        BigDecimal amount = Money.round(credits.multiply(price), scope.currency());
        charges.add(new Charge(
                kind,
                "",
                kind == ChargeKind.OVERAGE ? "Credits beyond the pool" : "Credits paid in an earlier period",
                PRODUCT,
                "",
                scope.period().firstDay(),
                scope.period().lastDay(),
                UNIT,
                credits,
                price,
                amount,
                amount,
                "",
                kind == ChargeKind.OVERAGE));
    }
}
