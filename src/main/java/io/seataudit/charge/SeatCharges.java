package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.Apportionment;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The seats that contracts charge for the month, from the lines in force on the as-of date. A licence that is assigned
 * counts as used unless its module says that it is unused; licences beyond the purchased quantity are overage, which no
 * invoice charges yet.
 */
final class SeatCharges {
    private static final int MONTHS = 12;
    private static final String UNIT = "Users";

    private final ChargeFacts facts;

    SeatCharges(ChargeFacts facts) {
        this.facts = facts;
    }

    List<Charge> charges() {
        List<Charge> charges = new ArrayList<>();
        for (ModuleReport module : facts.modules()) {
            List<Purchase> purchases = facts.contract().stream()
                    .filter(line ->
                            line.inForce(facts.asOf()) && line.quantity().signum() > 0)
                    .filter(line -> named(line.product(), module.product()) && named(line.sku(), module.sku()))
                    .sorted(Comparator.comparing(ContractLine::termStart)
                            .thenComparing(ContractLine::termEnd)
                            .thenComparing(line -> line.origin().line()))
                    .flatMap(line -> purchase(module, line).stream())
                    .toList();
            BigDecimal left = BigDecimal.valueOf((long) module.used() + module.unknown());
            for (Purchase purchase : purchases) {
                charges.addAll(purchase.divided(left, facts.currency()));
                left = left.subtract(purchase.quantity()).max(BigDecimal.ZERO);
            }
            if (!purchases.isEmpty() && module.over().signum() > 0) {
                charges.add(overage(module, purchases.get(purchases.size() - 1)));
            }
        }
        return charges;
    }

    private Optional<Purchase> purchase(ModuleReport module, ContractLine line) {
        return line.unitPrice()
                .flatMap(price -> rate(line.currency()).map(rate -> {
                    long elapsed = ChronoUnit.MONTHS.between(line.termStart(), facts.asOf());
                    BigDecimal amount = line.quantity().multiply(price).multiply(rate);
                    BigDecimal month = line.per() == BillingCycle.MONTHLY
                            ? amount
                            : Apportionment.byMonth(amount, line.quantity(), MONTHS, facts.currency())
                                    .get((int) (elapsed % MONTHS));
                    LocalDate from = line.termStart().plusMonths(elapsed);
                    LocalDate to = line.termStart().plusMonths(elapsed + 1).minusDays(1);
                    return new Purchase(
                            String.join(
                                    "/",
                                    facts.app(),
                                    module.product(),
                                    module.sku(),
                                    line.termStart().toString(),
                                    String.valueOf(line.origin().line())),
                            "Seats of " + module.product() + " " + module.sku(),
                            module.product(),
                            module.sku(),
                            from,
                            to,
                            UNIT,
                            line.quantity(),
                            month,
                            "",
                            true);
                }));
    }

    private Charge overage(ModuleReport module, Purchase last) {
        BigDecimal amount = Money.round(last.unitPrice().multiply(module.over()), facts.currency());
        return new Charge(
                ChargeKind.OVERAGE,
                "",
                "Seats of " + module.product() + " " + module.sku() + " beyond the contract",
                module.product(),
                module.sku(),
                facts.period().firstDay(),
                facts.period().lastDay(),
                UNIT,
                module.over(),
                last.unitPrice(),
                amount,
                amount,
                "",
                true);
    }

    private Optional<BigDecimal> rate(String currency) {
        return currency.isBlank() || currency.equals(facts.currency())
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(facts.rates().get(currency));
    }

    private static boolean named(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
