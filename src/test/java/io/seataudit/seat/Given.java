package io.seataudit.seat;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Connection;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Meter;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.Policy;
import io.seataudit.model.PolicySet;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.seat.verdict.SeatAudit;
import io.seataudit.seat.verdict.SeatAuditResult;
import io.seataudit.seat.verdict.SeatExplanation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the facts of one application for a test; whatever is not said is empty. */
public final class Given {
    public static final Origin HERE = new Origin("members.csv", 2);

    public LocalDate asOf = LocalDate.parse("2026-10-31");
    public boolean peopleGiven;
    public boolean crmMapped;
    public boolean billedPerPerson;
    public PolicySet policies = new PolicySet(Policy.DEFAULT, Map.of(), Map.of());
    public final List<Member> members = new ArrayList<>();
    public final List<GroupMembership> groups = new ArrayList<>();
    public final List<Connection> connections = new ArrayList<>();
    public final List<TableInfo> tables = new ArrayList<>();
    public final List<WorkbookUsage> workbooks = new ArrayList<>();
    public final List<Licence> licences = new ArrayList<>();
    public final List<ActivitySum> activity = new ArrayList<>();
    public final List<UsageTally.OfMember> usage = new ArrayList<>();
    public final Map<Email, Person> people = new HashMap<>();
    public final Map<Email, Email> aliases = new HashMap<>();
    public final Set<String> identityProviders = new HashSet<>();
    public final List<Exemption> exemptions = new ArrayList<>();
    public final Set<HazardCode> vendorHazards = new HashSet<>();
    public final Map<String, LocalDate> completeFrom = new HashMap<>();
    public final Set<String> ownDomains = new HashSet<>();
    public final Map<Email, Credits> burn = new HashMap<>();
    public final List<History.RememberedSignal> remembered = new ArrayList<>();
    public final List<History.PastSeat> pastSeats = new ArrayList<>();
    public final List<History.PastBurn> pastBurn = new ArrayList<>();

    public Scope scope() {
        return new Scope(
                "clay",
                new Period(YearMonth.from(asOf)),
                asOf,
                ZoneOffset.UTC,
                new ExchangeRates("USD", Map.of()),
                policies,
                new History(remembered, pastSeats, pastBurn, List.of()));
    }

    public SeatFacts facts() {
        UsageTally tally = new UsageTally(usage, List.of(), List.of(), List.of(), List.of(), usage.size(), 0);
        return new SeatFacts(
                members,
                new SeatFacts.Access(groups, connections, tables, workbooks),
                new SeatFacts.Traces(licences, activity, tally, completeFrom),
                new SeatFacts.Roster(people, identities(), peopleGiven, identityProviders, ownDomains),
                new SeatFacts.VendorTraits(vendorHazards, crmMapped, billedPerPerson),
                exemptions,
                burn);
    }

    private Map<Email, Email> identities() {
        Map<Email, Email> identities = new HashMap<>(aliases);
        people.forEach((address, person) -> identities.put(address, person.workEmail()));
        return identities;
    }

    public SeatAuditResult audited() {
        return SeatAudit.audit(scope(), facts());
    }

    public SeatExplanation explained(String asked) {
        return SeatAudit.explain(scope(), facts(), new Email(asked));
    }

    public SeatVerdict verdict(String email) {
        return audited().verdicts().stream()
                .filter(verdict -> verdict.email().equals(new Email(email)))
                .findFirst()
                .orElseThrow();
    }

    public Given member(MemberRow row) {
        members.add(row.build());
        return this;
    }

    public Given person(PersonRecord person) {
        peopleGiven = true;
        Person built = person.build();
        built.emails().forEach(email -> people.put(email, built));
        return this;
    }

    public Given group(String group, String member) {
        groups.add(new GroupMembership(HERE, group, new Email(member)));
        return this;
    }

    public Given table(String table, String owner, boolean recurring) {
        tables.add(
                new TableInfo(HERE, "Leads", table, new Email(owner), Optional.empty(), Optional.empty(), recurring));
        return this;
    }

    public Given workbook(String name, String owner, boolean recurring) {
        workbooks.add(new WorkbookUsage(HERE, name, recurring, new Email(owner), Credits.ZERO));
        return this;
    }

    public Given connection(
            String name, String owner, AccessScope access, List<String> toGroups, List<String> toPeople) {
        connections.add(new Connection(
                HERE,
                name,
                "",
                new Email(owner),
                access,
                toGroups,
                toPeople.stream().map(Email::new).toList(),
                "",
                Optional.empty()));
        return this;
    }

    public Given alias(String email, String alias) {
        aliases.put(new Email(alias), new Email(email));
        return this;
    }

    public Given key(String name, String owner, String auth) {
        connections.add(new Connection(
                HERE, name, "", new Email(owner), AccessScope.SPECIFIC, List.of(), List.of(), auth, Optional.empty()));
        return this;
    }

    public Given licence(String email, String sku, AccountStatus status, LastSeen lastUsed) {
        licences.add(new Licence(HERE, new Email(email), "Groove", sku, status, Optional.empty(), lastUsed));
        return this;
    }

    public Given past(String period, String email, SeatStatus status) {
        pastSeats.add(new History.PastSeat(
                Period.parse(period),
                "",
                new Email(email),
                status,
                status.recommendation(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public Given pastBurn(String period, String email, long credits, int tablesOwned) {
        pastBurn.add(new History.PastBurn(
                Period.parse(period), Meter.CREDITS, new Email(email), Credits.of(credits), tablesOwned));
        return this;
    }

    public List<FindingCode> findingCodes() {
        return audited().findings().stream().map(Finding::code).toList();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static MemberRow row(String email) {
        return new MemberRow(email);
    }

    public static PersonRecord human(String... emails) {
        return new PersonRecord(emails);
    }
}
