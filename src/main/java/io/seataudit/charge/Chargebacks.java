package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.Apportionment;
import io.seataudit.credit.KnownPeople;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Charges an application's bill back to departments: a pool by credits burned, seats by seats held. The bill is what
 * the invoices of the period charge; where there are none, a month of the contract.
 */
public final class Chargebacks {
    private Chargebacks() {}

    private record Line(CostUnit unit, int seats, Credits credits, BigDecimal weight) {}

    /**
     * One line per department and cost centre, the largest first; none when nothing was billed.
     *
     * @param seats the cost centre of every seat that is held
     * @param people whoever may have burned credits
     */
    public static List<Chargeback> of(Scope scope, ChargeFacts facts, List<CostUnit> seats, KnownPeople people) {
        BigDecimal bill = bill(scope, facts);
        List<Line> lines = lines(facts, seats, people);
        if (bill.signum() == 0 || lines.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> parts =
                Apportionment.byWeight(bill, lines.stream().map(Line::weight).toList(), scope.currency());
        List<Chargeback> charges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            charges.add(new Chargeback(
                    line.unit().department(), line.unit().costCenter(), line.seats(), line.credits(), parts.get(i)));
        }
        return List.copyOf(charges);
    }

    private static BigDecimal bill(Scope scope, ChargeFacts facts) {
        List<BillingLine> invoiced = facts.billing().stream()
                .filter(row -> scope.period().contains(row.periodStart()))
                .filter(row -> row.kind() != BillingKind.OPENING_BALANCE)
                .toList();
        if (!invoiced.isEmpty()) {
            return invoiced.stream().map(BillingLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return facts.modules().stream().map(Chargebacks::month).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal month(ModuleReport module) {
        return module.unitPrice().map(module.purchased()::multiply).orElse(BigDecimal.ZERO);
    }

    private static List<Line> lines(ChargeFacts facts, List<CostUnit> seats, KnownPeople people) {
        Map<CostUnit, Integer> seatsHeld = new TreeMap<>();
        seats.forEach(unit -> seatsHeld.merge(unit, 1, Integer::sum));
        Map<CostUnit, Credits> burned = new TreeMap<>();
        facts.credits().ifPresent(meter -> addBurn(meter, people, burned));
        boolean byCredits = !burned.isEmpty();
        Set<CostUnit> units = new TreeSet<>(seatsHeld.keySet());
        units.addAll(burned.keySet());
        return units.stream()
                .map(unit -> {
                    int held = seatsHeld.getOrDefault(unit, 0);
                    Credits credits = burned.getOrDefault(unit, Credits.ZERO);
                    BigDecimal weight = byCredits ? credits.max(Credits.ZERO).toBigDecimal() : BigDecimal.valueOf(held);
                    return new Line(unit, held, credits, weight);
                })
                .sorted(Comparator.comparing(Line::weight).reversed().thenComparing(Line::unit))
                .toList();
    }

    private static void addBurn(MeterReport meter, KnownPeople people, Map<CostUnit, Credits> burned) {
        meter.byMember()
                .forEach(row -> burned.merge(CostUnit.of(people.who(row.email())), row.credits(), Credits::plus));
        if (!meter.unattributed().isZero()) {
            burned.merge(new CostUnit("", ""), meter.unattributed(), Credits::plus);
        }
    }
}
