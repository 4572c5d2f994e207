package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.Basis;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Credits;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.Reducible;
import io.seataudit.model.Scope;
import io.seataudit.model.Scopes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds what the charges of one application are made of; October 2026 in US dollars unless said otherwise. */
public final class ChargeScenario {
    private final List<BillingLine> billing = new ArrayList<>();
    private final List<ContractLine> contract = new ArrayList<>();
    private final List<ModuleReport> modules = new ArrayList<>();
    private final List<MeterReport> meters = new ArrayList<>();
    private Period period = Period.parse("2026-10");

    public ChargeScenario period(String month) {
        period = Period.parse(month);
        return this;
    }

    /** An invoice row; {@code granted} empty: it buys no credits. */
    public ChargeScenario billed(BillingKind kind, String from, String to, String amount, String granted) {
        billing.add(new BillingLine(
                new Origin("billing.csv", billing.size() + 2),
                LocalDate.parse(from),
                LocalDate.parse(to),
                new BigDecimal(amount),
                "USD",
                "INV-1",
                Optional.empty(),
                "",
                "",
                "growth",
                Optional.of(BillingCycle.MONTHLY),
                kind,
                "=cmd " + kind,
                Optional.empty(),
                Optional.empty(),
                granted.isEmpty() ? Optional.empty() : Optional.of(Credits.of(granted)),
                Optional.empty()));
        return this;
    }

    /** A pool that used so much and ended at this balance; {@code price} of a credit. */
    public ChargeScenario pool(String used, String closing, String price) {
        MeterReport.Ledger ledger = new MeterReport.Ledger(
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.of(used),
                Credits.ZERO,
                Credits.of(closing),
                Optional.empty());
        meters.add(new MeterReport(
                Meter.CREDITS,
                Basis.EVENT,
                Credits.of(used),
                Credits.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ledger,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new BigDecimal(price)),
                Optional.empty(),
                Optional.empty(),
                true,
                Credits.ZERO));
        return this;
    }

    /** Seats of one module, by a contract for a year from {@code termStart}. */
    public ChargeScenario seats(
            String quantity, String price, BillingCycle per, String termStart, int used, int unused, int over) {
        LocalDate start = LocalDate.parse(termStart);
        contract.add(new ContractLine(
                new Origin("contract.csv", contract.size() + 2),
                "Clari",
                "Core",
                new BigDecimal(quantity),
                Optional.of(new BigDecimal(price)),
                "USD",
                per,
                start,
                start.plusYears(1).minusDays(1),
                Optional.empty(),
                Reducible.RENEWAL));
        modules.add(new ModuleReport(
                "Clari",
                "Core",
                new BigDecimal(quantity),
                used + unused,
                used,
                unused,
                0,
                BigDecimal.ZERO,
                BigDecimal.valueOf(over),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** US dollars, no other currency. */
    public Scope scope() {
        return Scopes.of("app", period, period.lastDay(), Scopes.usDollars(Map.of()), History.EMPTY);
    }

    public ChargeFacts facts() {
        return new ChargeFacts(
                billing,
                contract,
                modules,
                meters.stream().findFirst(),
                new HeldPlan(Optional.empty(), Optional.empty(), BillingCycle.MONTHLY, Optional.empty()),
                Optional.empty());
    }

    public List<Charge> charges() {
        return Charges.of(scope(), facts());
    }
}
