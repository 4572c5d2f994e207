package io.seataudit.job;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.Apportionment;
import io.seataudit.credit.CreditFacts.Who;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.SeatStatus;
import io.seataudit.report.Chargeback;
import io.seataudit.report.SeatReport;
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
final class Chargebacks {
    private final AuditRequest request;

    Chargebacks(AuditRequest request) {
        this.request = request;
    }

    private record Key(String department, String costCenter) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDepartment = department.compareTo(other.department);
            return byDepartment != 0 ? byDepartment : costCenter.compareTo(other.costCenter);
        }
    }

    private record Line(Key key, int seats, Credits credits, BigDecimal weight) {}

    /** One line per department and cost centre, the largest first; none when nothing was billed. */
    List<Chargeback> of(AppAudit audit, List<SeatReport> seats) {
        BigDecimal bill = bill(audit);
        List<Line> lines = lines(audit, seats);
        if (bill.signum() == 0 || lines.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> parts = Apportionment.byWeight(
                bill,
                lines.stream().map(Line::weight).toList(),
                request.config().currency());
        List<Chargeback> charges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            charges.add(new Chargeback(
                    line.key().department(), line.key().costCenter(), line.seats(), line.credits(), parts.get(i)));
        }
        return List.copyOf(charges);
    }

    private BigDecimal bill(AppAudit audit) {
        List<BillingLine> invoiced = new Exchange(request.config())
                .billing(audit.facts().billing()).stream()
                        .filter(row -> request.period().contains(row.periodStart()))
                        .filter(row -> row.kind() != BillingKind.OPENING_BALANCE)
                        .toList();
        if (!invoiced.isEmpty()) {
            return invoiced.stream().map(BillingLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return audit.contract().modules().stream().map(Chargebacks::month).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal month(ModuleReport module) {
        return module.unitPrice().map(module.purchased()::multiply).orElse(BigDecimal.ZERO);
    }

    private List<Line> lines(AppAudit audit, List<SeatReport> seats) {
        Map<Key, Integer> seatsHeld = new TreeMap<>();
        Map<Key, Credits> burned = new TreeMap<>();
        Map<Email, Who> people = audit.everybody();
        seats.stream()
                .map(SeatReport::verdict)
                .filter(verdict -> verdict.status() != SeatStatus.DEPROVISIONED)
                .forEach(verdict ->
                        seatsHeld.merge(new Key(verdict.department(), verdict.costCenter()), 1, Integer::sum));
        audit.credit().meters().stream()
                .filter(meter -> meter.meter() == Meter.CREDITS)
                .forEach(meter -> addBurn(meter, people, burned));
        boolean byCredits = !burned.isEmpty();
        Set<Key> keys = new TreeSet<>(seatsHeld.keySet());
        keys.addAll(burned.keySet());
        return keys.stream()
                .map(key -> {
                    int held = seatsHeld.getOrDefault(key, 0);
                    Credits credits = burned.getOrDefault(key, Credits.ZERO);
                    BigDecimal weight = byCredits ? credits.max(Credits.ZERO).toBigDecimal() : BigDecimal.valueOf(held);
                    return new Line(key, held, credits, weight);
                })
                .sorted(Comparator.comparing(Line::weight).reversed().thenComparing(Line::key))
                .toList();
    }

    private static void addBurn(MeterReport meter, Map<Email, Who> people, Map<Key, Credits> burned) {
        meter.byMember().forEach(row -> {
            Who who = people.getOrDefault(row.email(), new Who("", List.of(), "", ""));
            burned.merge(new Key(who.department(), who.costCenter()), row.credits(), Credits::plus);
        });
        if (!meter.unattributed().isZero()) {
            burned.merge(new Key("", ""), meter.unattributed(), Credits::plus);
        }
    }
}
