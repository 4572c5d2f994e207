package io.seataudit.job;

import io.seataudit.charge.Charge;
import io.seataudit.charge.ChargeFacts;
import io.seataudit.charge.Charges;
import io.seataudit.config.AppConfig;
import io.seataudit.contract.ContractAudit;
import io.seataudit.contract.ContractAuditResult;
import io.seataudit.contract.ContractFacts;
import io.seataudit.contract.ModuleKey;
import io.seataudit.credit.CreditAudit;
import io.seataudit.credit.CreditAuditResult;
import io.seataudit.credit.CreditFacts;
import io.seataudit.credit.MeterReport;
import io.seataudit.intake.InputFile;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Finding;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.History;
import io.seataudit.model.Kind;
import io.seataudit.model.Member;
import io.seataudit.model.Meter;
import io.seataudit.model.Person;
import io.seataudit.model.Plan;
import io.seataudit.model.Scope;
import io.seataudit.people.Directory;
import io.seataudit.plan.PlanComparison;
import io.seataudit.plan.PlanFacts;
import io.seataudit.plan.PlanFindings;
import io.seataudit.plan.PlanReport;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.verdict.SeatAudit;
import io.seataudit.seat.verdict.SeatAuditResult;
import io.seataudit.vendor.Economics;
import io.seataudit.vendor.PlanCatalogue;
import io.seataudit.vendor.VendorProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One application's audit: gathers what each rule package may look at, and keeps what it says. */
final class AppAudit {
    private final AuditRequest request;
    private final AppConfig config;
    private final AppFacts facts;
    private final Directory directory;
    private final History history;
    private final VendorProfile profile;
    private Optional<CreditAuditResult> creditByDays = Optional.empty();
    private Optional<CreditAuditResult> credit = Optional.empty();
    private Optional<SeatAuditResult> seats = Optional.empty();
    private Optional<ContractAuditResult> contract = Optional.empty();

    AppAudit(AuditRequest request, AppConfig config, AppFacts facts, Directory directory, History history) {
        this.request = request;
        this.config = config;
        this.facts = facts;
        this.directory = directory;
        this.history = history;
        this.profile = Objects.requireNonNull(request.profiles().get(config.id()), config.id());
    }

    AppConfig config() {
        return config;
    }

    AppFacts facts() {
        return facts;
    }

    History history() {
        return history;
    }

    Scope scope() {
        return new Scope(
                config.id(),
                request.period(),
                request.asOf(),
                request.config().zone(),
                new ExchangeRates(request.config().currency(), request.config().rates()),
                config.policies(),
                history);
    }

    SeatFacts seatFacts() {
        return new SeatFacts(
                facts.members(),
                new SeatFacts.Access(facts.groups(), facts.connections(), facts.tables(), facts.workbooks()),
                new SeatFacts.Traces(facts.licences(), facts.activity(), facts.usage(), config.completeFrom()),
                new SeatFacts.Roster(directory.byEmail(), directory.given(), config.ownDomains()),
                new SeatFacts.VendorTraits(profile.hazards(), profile.crmMapped()),
                config.exemptions(),
                burnByMember());
    }

    SeatAuditResult seats() {
        if (seats.isEmpty()) {
            seats = Optional.of(SeatAudit.audit(scope(), seatFacts()));
        }
        return seats.get();
    }

    CreditAuditResult credit() {
        if (credit.isEmpty()) {
            CreditAuditResult result = byDays();
            ExhaustionMoments moments = new ExhaustionMoments(request, config.id());
            credit = Optional.of(new CreditAuditResult(
                    result.meters().stream()
                            .map(meter -> given(Kind.USAGE) ? moments.in(meter, facts.usage()) : meter)
                            .toList(),
                    result.checks(),
                    result.findings()));
        }
        return credit.get();
    }

    /** The credit audit as the stored sums tell it: to the day, without reading a file again. */
    private CreditAuditResult byDays() {
        if (creditByDays.isEmpty()) {
            creditByDays = Optional.of(
                    profile.economics() == Economics.CREDIT_POOL
                            ? CreditAudit.audit(creditFacts())
                            : new CreditAuditResult(List.of(), List.of(), List.of()));
        }
        return creditByDays.get();
    }

    List<Charge> charges() {
        return Charges.of(chargeFacts());
    }

    ChargeFacts chargeFacts() {
        return new ChargeFacts(
                config.id(),
                request.period(),
                request.asOf(),
                request.config().currency(),
                new Exchange(request.config()).billing(facts.billing()),
                facts.contract(),
                request.config().rates(),
                contract().modules(),
                credit().meters(),
                plan());
    }

    ContractAuditResult contract() {
        if (contract.isEmpty()) {
            contract = Optional.of(ContractAudit.audit(new ContractFacts(
                    config.id(),
                    request.asOf(),
                    request.config().currency(),
                    facts.contract(),
                    new Entitled(facts.members(), directory.byEmail()).all(facts.licences()),
                    seats().standings(),
                    config.policies().base(),
                    config.seatPrice().or(this::poolSeatPrice),
                    estimates(),
                    request.config().rates())));
        }
        return contract.get();
    }

    /** The plan comparison; empty when the vendor has no catalogue or meters nothing. */
    Optional<PlanReport> plan() {
        return planFacts().map(PlanComparison::compare);
    }

    List<Finding> planFindings() {
        return planFacts()
                .map(asked -> PlanFindings.of(asked, PlanComparison.compare(asked)))
                .orElse(List.of());
    }

    private Optional<PlanFacts> planFacts() {
        Optional<PlanCatalogue> catalogue = catalogue();
        Optional<MeterReport> credits = meter(Meter.CREDITS);
        if (catalogue.isEmpty() || credits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanFacts(
                config.id(),
                request.period(),
                request.asOf(),
                request.config().currency(),
                catalogue.get().plans(),
                catalogue.get().version(),
                heldPlan(),
                heldRung(),
                config.billingCycle(),
                config.renewsOn(),
                config.needs(),
                credits.get().total(),
                meter(Meter.ACTIONS).map(MeterReport::total).orElse(Credits.ZERO),
                credits.get().ledger().opening(),
                history,
                credits.get().byDay().stream()
                        .map(day -> new History.DayNet(day.date(), day.credits()))
                        .toList(),
                catalogue.get().currency(),
                request.config().rates()));
    }

    /** Seats are unlimited on every plan of a pool: one more costs nothing unless somebody says so (domain facts 1.4). */
    private Optional<BigDecimal> poolSeatPrice() {
        return profile.economics() == Economics.CREDIT_POOL ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** Everybody who is known by an address, the member list first. */
    Map<Email, CreditFacts.Who> everybody() {
        Map<Email, CreditFacts.Who> everybody = new HashMap<>(others());
        everybody.putAll(members());
        return everybody;
    }

    private CreditFacts creditFacts() {
        return new CreditFacts(
                config.id(),
                request.period(),
                request.asOf(),
                request.config().currency(),
                facts.usage(),
                given(Kind.USAGE),
                facts.workbooks(),
                facts.integrations(),
                facts.mcp(),
                facts.tables(),
                new Exchange(request.config()).billing(facts.billing()),
                members(),
                others(),
                heldPlan(),
                heldRung(),
                config.billingCycle(),
                config.renewsOn(),
                config.openingBalance(),
                config.priceBasis(),
                config.configuredPrice(),
                history);
    }

    private Map<Email, CreditFacts.Who> members() {
        Map<Email, List<String>> groups = new HashMap<>();
        for (GroupMembership membership : facts.groups()) {
            groups.computeIfAbsent(membership.member(), email -> new ArrayList<>())
                    .add(membership.group());
        }
        Map<Email, CreditFacts.Who> members = new HashMap<>();
        for (Member member : facts.members()) {
            Optional<Person> person = Optional.ofNullable(directory.byEmail().get(member.email()));
            members.putIfAbsent(
                    member.email(),
                    new CreditFacts.Who(
                            member.name().isEmpty() ? person.map(Person::name).orElse("") : member.name(),
                            groups.getOrDefault(member.email(), List.of()).stream()
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            member.department().isEmpty()
                                    ? person.map(Person::department).orElse("")
                                    : member.department(),
                            person.map(Person::costCenter).orElse("")));
        }
        return members;
    }

    private Map<Email, CreditFacts.Who> others() {
        Map<Email, CreditFacts.Who> others = new HashMap<>();
        directory
                .byEmail()
                .forEach((email, person) -> others.put(
                        email,
                        new CreditFacts.Who(person.name(), List.of(), person.department(), person.costCenter())));
        return others;
    }

    private Map<Email, Credits> burnByMember() {
        Map<Email, Credits> burn = new HashMap<>();
        meter(Meter.CREDITS).ifPresent(meter -> meter.byMember().forEach(row -> burn.put(row.email(), row.credits())));
        return burn;
    }

    private Optional<MeterReport> meter(Meter meter) {
        return byDays().meters().stream()
                .filter(report -> report.meter() == meter)
                .findFirst();
    }

    private Optional<PlanCatalogue> catalogue() {
        return Optional.ofNullable(request.catalogues().get(config.id()));
    }

    /** The plan held: that of the newest billing row that names one, else the config's (contract, section 2). */
    private Optional<Plan> heldPlan() {
        Optional<String> billed = facts.billing().stream()
                .filter(row -> !row.plan().isEmpty() && !row.periodStart().isAfter(request.asOf()))
                .reduce((one, other) -> other.periodStart().isBefore(one.periodStart()) ? one : other)
                .map(row -> row.plan());
        return catalogue()
                .flatMap(plans ->
                        billed.flatMap(plans::plan).or(() -> config.plan().flatMap(plans::plan)));
    }

    private Optional<Plan.Rung> heldRung() {
        return heldPlan().flatMap(plan -> PlanCatalogue.rung(plan, config.rung().orElse("")));
    }

    private boolean given(Kind kind) {
        return request.files().stream()
                .filter(file -> file.kind() == kind)
                .map(InputFile::app)
                .anyMatch(config.id()::equals);
    }

    /** The profile's estimates for the modules that occur, in the report currency where a rate is known. */
    private Map<ModuleKey, BigDecimal> estimates() {
        Map<ModuleKey, BigDecimal> estimates = new HashMap<>();
        Stream.concat(
                        facts.licences().stream().map(licence -> new ModuleKey(licence.product(), licence.sku())),
                        facts.contract().stream().map(line -> new ModuleKey(line.product(), line.sku())))
                .distinct()
                .forEach(module -> profile.estimates().stream()
                        .filter(estimate -> estimate.product().equalsIgnoreCase(module.product()))
                        .filter(estimate ->
                                estimate.sku().isEmpty() || estimate.sku().equalsIgnoreCase(module.sku()))
                        .findFirst()
                        .flatMap(estimate ->
                                new Exchange(request.config()).amount(estimate.perMonth(), estimate.currency()))
                        .ifPresent(price -> estimates.put(module, price)));
        return estimates;
    }
}
