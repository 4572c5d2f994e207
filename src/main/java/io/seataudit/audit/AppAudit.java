package io.seataudit.audit;

import io.seataudit.charge.Charge;
import io.seataudit.charge.ChargeFacts;
import io.seataudit.charge.Chargebacks;
import io.seataudit.charge.Charges;
import io.seataudit.charge.CostUnit;
import io.seataudit.charge.ReportCurrency;
import io.seataudit.config.AppConfig;
import io.seataudit.contract.ContractAudit;
import io.seataudit.contract.ContractAuditResult;
import io.seataudit.contract.ContractFacts;
import io.seataudit.contract.SeatLicences;
import io.seataudit.credit.CreditAudit;
import io.seataudit.credit.CreditAuditResult;
import io.seataudit.credit.CreditFacts;
import io.seataudit.credit.Exhaustion;
import io.seataudit.credit.HeldPlans;
import io.seataudit.credit.KnownPeople;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.people.Directory;
import io.seataudit.plan.PlanAudit;
import io.seataudit.plan.PlanAuditResult;
import io.seataudit.plan.PlanFacts;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.verdict.SeatAudit;
import io.seataudit.seat.verdict.SeatAuditResult;
import io.seataudit.seat.verdict.SeatExplanation;
import io.seataudit.vendor.Economics;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One application's audit. The pool comes first, to the day: who burned what tells an owner's jump among the seats, and
 * what a month uses is what plans are compared by. Seats come before the contract, which prices their verdicts; charges
 * come last, for they are made of all that was found.
 */
final class AppAudit {
    private final AppFacts app;
    private final Scope scope;
    private final List<BillingLine> billing;
    private final HeldPlan held;
    private final KnownPeople people;
    private final TodaysSeats today;
    private final BurnAtHome home;
    private final CreditFacts.Sources use;

    AppAudit(AuditTerms terms, AppFacts app, Directory directory) {
        AppConfig config = app.config();
        this.app = app;
        this.today = TodaysSeats.of(app, directory);
        this.home = new BurnAtHome(today.addresses());
        this.use = home.of(app.rows().use());
        this.scope = new Scope(
                config.id(),
                terms.period(),
                terms.asOf(),
                terms.config().zone(),
                terms.config().rates(),
                config.seats().policies(),
                today.continuity().renamed());
        this.billing = ReportCurrency.of(app.rows().money().billing(), scope.rates());
        this.held = HeldPlans.of(
                app.rows().money().billing(),
                scope.asOf(),
                new HeldPlans.Configured(
                        config.subscription().plan(),
                        config.subscription().rung(),
                        config.subscription().billingCycle(),
                        config.subscription().renewsOn()),
                name -> app.catalogue().flatMap(plans -> plans.plan(name)));
        this.people = PeopleOfApp.known(today, app.rows().access().groups(), directory);
    }

    /** Asks every rule once, and hands its answer on to the next. */
    AppVerdicts verdicts(SecondRead secondRead) {
        CreditAuditResult byDays = credit();
        SeatAuditResult seats = SeatAudit.audit(scope, seatFacts(byDays));
        BilledSeats billed = new BilledSeats(app.profile().pricing().perPerson(), today.addresses(), seats.standings());
        ContractAuditResult contract =
                billed.withTheOthers(ContractAudit.audit(scope, contractFacts(billed)), scope.currency());
        Optional<PlanAuditResult> plan = planFacts(byDays).map(facts -> PlanAudit.audit(scope, facts));
        CreditAuditResult credit = toTheMoment(byDays, secondRead);
        ChargeFacts chargeFacts = chargeFacts(contract, credit, plan);
        List<Charge> charges = Charges.of(scope, chargeFacts);
        return new AppVerdicts(
                app,
                seats,
                credit,
                contract,
                plan.map(PlanAuditResult::report),
                new AppVerdicts.Money(charges, Chargebacks.of(scope, chargeFacts, costUnits(seats, billed), people)),
                findings(seats, credit, contract, plan),
                Stream.of(credit.checks(), contract.checks(), Charges.checks(scope, chargeFacts, charges))
                        .<Check>flatMap(List::stream)
                        .toList());
    }

    /** Whose seats they are, and under which names earlier audits know them. */
    TodaysSeats today() {
        return today;
    }

    /** How the verdicts on one person's seats came about. */
    Explained explained(Email who) {
        SeatFacts facts = seatFacts(credit());
        return new Explained(SeatAudit.audit(scope, facts), SeatAudit.explain(scope, facts, who));
    }

    /** The seats of the application, and what there is to say of one person's. */
    record Explained(SeatAuditResult all, SeatExplanation asked) {}

    private CreditAuditResult credit() {
        return isPool() ? CreditAudit.audit(scope, creditFacts()) : CreditAuditResult.NO_POOL;
    }

    private boolean isPool() {
        return app.profile().pricing().economics() == Economics.CREDIT_POOL;
    }

    private CreditFacts creditFacts() {
        AppConfig config = app.config();
        return new CreditFacts(
                use,
                app.rows().access().tables(),
                billing,
                people,
                held,
                config.subscription().openingBalance(),
                new CreditFacts.ConfiguredPrice(
                        config.prices().creditBasis(), config.prices().configured()));
    }

    private SeatFacts seatFacts(CreditAuditResult credit) {
        AppRows rows = app.rows();
        Map<Email, Credits> burn = new HashMap<>();
        credit.meter(Meter.CREDITS)
                .ifPresent(meter -> meter.byMember().forEach(row -> burn.put(row.email(), row.credits())));
        return new SeatFacts(
                today.members(),
                new SeatFacts.Access(
                        rows.access().groups(),
                        rows.access().connections(),
                        rows.access().tables(),
                        rows.use().workbooks()),
                new SeatFacts.Traces(
                        rows.accounts().licences(),
                        rows.accounts().activity(),
                        rows.use().usage(),
                        app.config().seats().completeFrom()),
                today.roster(),
                new SeatFacts.VendorTraits(
                        app.profile().hazards(),
                        app.profile().crmMapped(),
                        app.profile().pricing().perPerson()),
                app.config().seats().exemptions(),
                burn);
    }

    private ContractFacts contractFacts(BilledSeats seats) {
        AppRows rows = app.rows();
        return new ContractFacts(
                rows.money().contract(),
                SeatLicences.of(today.members(), rows.accounts().licences(), seats::home),
                seats.billed(),
                app.config().prices().seat().or(this::poolSeatPrice),
                PriceEstimates.of(app.profile(), rows, scope.rates()));
    }

    /** Seats are unlimited on every plan of a pool: one more costs nothing unless somebody says so. */
    private Optional<BigDecimal> poolSeatPrice() {
        return isPool() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private Optional<PlanFacts> planFacts(CreditAuditResult credit) {
        return app.catalogue()
                .flatMap(plans -> credit.meter(Meter.CREDITS)
                        .map(credits -> new PlanFacts(
                                new PlanFacts.Offer(plans.plans(), plans.version(), plans.currency()),
                                held,
                                app.config().subscription().needs(),
                                new PlanFacts.MonthUse(
                                        credits.total(),
                                        credit.meter(Meter.ACTIONS)
                                                .map(MeterReport::total)
                                                .orElse(Credits.ZERO),
                                        credits.ledger().opening(),
                                        credits.byDay().stream()
                                                .map(day -> new History.DayNet(day.date(), day.credits()))
                                                .toList()))));
    }

    /** The same with the moments at which pools ran dry, where usage files can tell them. */
    private CreditAuditResult toTheMoment(CreditAuditResult byDays, SecondRead secondRead) {
        if (!app.rows().use().usageGiven()) {
            return byDays;
        }
        return new CreditAuditResult(
                byDays.meters().stream()
                        .map(meter -> toTheMoment(meter, secondRead))
                        .toList(),
                byDays.checks(),
                byDays.findings());
    }

    private MeterReport toTheMoment(MeterReport meter, SecondRead secondRead) {
        return Exhaustion.of(meter)
                .flatMap(dry -> secondRead
                        .momentOf(scope.app(), dry)
                        .map(moment -> dry.in(meter, use.usage(), home.of(moment))))
                .orElse(meter);
    }

    private ChargeFacts chargeFacts(
            ContractAuditResult contract, CreditAuditResult credit, Optional<PlanAuditResult> plan) {
        return new ChargeFacts(
                billing,
                app.rows().money().contract(),
                contract.modules(),
                credit.meter(Meter.CREDITS),
                held,
                plan.map(PlanAuditResult::report));
    }

    private static List<CostUnit> costUnits(SeatAuditResult seats, BilledSeats billed) {
        Set<ContractAuditResult.SeatKey> keys = billed.keys();
        return seats.verdicts().stream()
                .filter(verdict -> verdict.status() != SeatStatus.DEPROVISIONED)
                .filter(verdict -> keys.contains(new ContractAuditResult.SeatKey(verdict.workspace(), verdict.email())))
                .map(verdict -> new CostUnit(verdict.department(), verdict.costCenter()))
                .toList();
    }

    private List<Finding> findings(
            SeatAuditResult seats,
            CreditAuditResult credit,
            ContractAuditResult contract,
            Optional<PlanAuditResult> plan) {
        return Stream.of(
                        seats.findings(),
                        credit.findings(),
                        contract.findings(),
                        plan.map(PlanAuditResult::findings).orElse(List.of()),
                        ReportCurrency.findings(scope.app(), app.rows().money().billing(), scope.rates()))
                .flatMap(List::stream)
                .toList();
    }
}
