package io.seataudit.charge;

import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All charges of one application in the period: pool, seats, then the other rows of its invoices. Where a contract
 * prices the seats, a subscription row that buys no credits is the contract's own bill and is not charged twice.
 */
public final class Charges {
    private Charges() {}

    /** In the report currency, rounded to the minor unit. */
    public static List<Charge> of(Scope scope, ChargeFacts facts) {
        List<Charge> charges = new ArrayList<>(new PoolCharges(scope, facts).charges());
        List<Charge> seats = new SeatCharges(scope, facts).charges();
        charges.addAll(seats);
        int ordinal = 0;
        for (BillingLine line : facts.billing()) {
            ordinal++;
            boolean contractsBill = !seats.isEmpty() && line.kind() == BillingKind.SUBSCRIPTION;
            if (!PoolCharges.buysCredits(line) && !contractsBill) {
                invoiced(scope, line, ordinal).ifPresent(charges::add);
            }
        }
        return List.copyOf(charges);
    }

    /** Control totals: used and unused are the purchases; what the charges consume is what the meter tells. */
    public static List<Check> checks(Scope scope, ChargeFacts facts, List<Charge> charges) {
        List<Check> checks = new ArrayList<>();
        if (charges.stream().anyMatch(charge -> charge.kind() == ChargeKind.PURCHASE)) {
            checks.add(new Check(
                    "charges-purchases/" + scope.app(),
                    "Used and unused parts of the purchases are what was paid for them",
                    sum(charges, charge -> charge.kind() == ChargeKind.PURCHASE, Charge::billed),
                    sum(
                            charges,
                            charge -> charge.kind() == ChargeKind.USED || charge.kind() == ChargeKind.UNUSED,
                            Charge::effective)));
        }
        Predicate<Charge> consumes = charge -> charge.unit().equals("Credits")
                && switch (charge.kind()) {
                    case USED, CARRIED_OVER, OVERAGE -> true;
                    case PURCHASE, UNUSED, FLAT, TAX, CREDIT -> false;
                };
        if (charges.stream().anyMatch(charge -> charge.unit().equals("Credits"))) {
            BigDecimal used = facts.credits()
                    .map(meter -> meter.total().max(Credits.ZERO).toBigDecimal())
                    .orElse(BigDecimal.ZERO);
            checks.add(new Check(
                    "charges-credits/" + scope.app(),
                    "The charges account for all credits used",
                    used,
                    sum(charges, consumes, Charge::quantity)));
        }
        return List.copyOf(checks);
    }

    private static Optional<Charge> invoiced(Scope scope, BillingLine line, int ordinal) {
        Optional<ChargeKind> kind = kind(line);
        return kind.flatMap(each -> Instalment.of(
                        line.amount(),
                        BigDecimal.ONE,
                        line.periodStart(),
                        line.periodEnd(),
                        scope.period(),
                        scope.currency())
                .map(part -> {
                    BigDecimal amount = Money.round(part.amount(), scope.currency());
                    BigDecimal quantity =
                            line.quantity().filter(units -> units.signum() > 0).orElse(BigDecimal.ONE);
                    return new Charge(
                            each,
                            "",
                            line.description().isBlank() ? "Invoice row " + ordinal : line.description(),
                            line.product(),
                            line.sku(),
                            part.from(),
                            part.to(),
                            "Count",
                            quantity,
                            amount.divide(quantity, 10, RoundingMode.HALF_UP),
                            amount,
                            amount,
                            line.invoiceId(),
                            false);
                }));
    }

    private static Optional<ChargeKind> kind(BillingLine line) {
        return switch (line.kind()) {
            case TAX -> Optional.of(ChargeKind.TAX);
            case REFUND, DISCOUNT -> Optional.of(ChargeKind.CREDIT);
            case SUBSCRIPTION, TOPUP, ADDON ->
                Optional.of(line.amount().signum() < 0 ? ChargeKind.CREDIT : ChargeKind.FLAT);
            case OPENING_BALANCE -> Optional.empty();
        };
    }

    private static BigDecimal sum(List<Charge> charges, Predicate<Charge> which, Function<Charge, BigDecimal> figure) {
        return charges.stream().filter(which).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
