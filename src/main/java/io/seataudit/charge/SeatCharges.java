package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Money;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
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
    private static final String UNIT = "Users";

    private final Scope scope;
    private final ChargeFacts facts;

    SeatCharges(Scope scope, ChargeFacts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    List<Charge> charges() {
        List<Charge> charges = new ArrayList<>();
        for (ModuleReport module : facts.modules()) {
            List<Purchase> purchases = facts.contract().stream()
                    .filter(line ->
                            line.inForce(scope.asOf()) && line.quantity().signum() > 0)
                    .filter(line -> named(line.product(), module.product()) && named(line.sku(), module.sku()))
                    .sorted(Comparator.comparing(ContractLine::termStart)
                            .thenComparing(ContractLine::termEnd)
                            .thenComparing(line -> line.origin().line()))
                    .flatMap(line -> purchase(module, line).stream())
                    .toList();
            BigDecimal left = BigDecimal.valueOf((long) module.used() + module.unknown());
            for (Purchase purchase : purchases) {
                charges.addAll(purchase.divided(left, scope.currency()));
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
                .flatMap(price -> scope.rates().rate(line.currency()).map(rate -> {
                    Instalment part = Instalment.ofContract(
                            line.quantity().multiply(price).multiply(rate),
                            line.quantity(),
                            line.per(),
                            line.termStart(),
                            scope.asOf(),
                            scope.currency());
                    return new Purchase(
                            String.join(
                                    "/",
                                    scope.app(),
                                    module.product(),
                                    module.sku(),
                                    line.termStart().toString(),
                                    String.valueOf(line.origin().line())),
                            "Seats of " + module.product() + " " + module.sku(),
                            module.product(),
                            module.sku(),
                            part.from(),
                            part.to(),
                            UNIT,
                            line.quantity(),
                            part.amount(),
                            "",
                            true);
                }));
    }

    private Charge overage(ModuleReport module, Purchase last) {
        BigDecimal amount = Money.round(last.unitPrice().multiply(module.over()), scope.currency());
        return new Charge(
                ChargeKind.OVERAGE,
                "",
                "Seats of " + module.product() + " " + module.sku() + " beyond the contract",
                module.product(),
                module.sku(),
                scope.period().firstDay(),
                scope.period().lastDay(),
                UNIT,
                module.over(),
                last.unitPrice(),
                amount,
                amount,
                "",
                true);
    }

    private static boolean named(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
