package io.seataudit.seat;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Connection;
import io.seataudit.model.Credits;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
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
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Policy;
import io.seataudit.model.PolicySet;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the facts of one application for a test; whatever is not said is empty. */
final class Given {
    static final Origin HERE = new Origin("members.csv", 2);

    LocalDate asOf = LocalDate.parse("2026-10-31");
    boolean peopleGiven;
    boolean crmMapped;
    PolicySet policies = new PolicySet(Policy.DEFAULT, Map.of(), Map.of());
    final List<Member> members = new ArrayList<>();
    final List<GroupMembership> groups = new ArrayList<>();
    final List<Connection> connections = new ArrayList<>();
    final List<TableInfo> tables = new ArrayList<>();
    final List<WorkbookUsage> workbooks = new ArrayList<>();
    final List<Licence> licences = new ArrayList<>();
    final List<ActivitySum> activity = new ArrayList<>();
    final List<UsageTally.OfMember> usage = new ArrayList<>();
    final Map<Email, Person> people = new HashMap<>();
    final List<Exemption> exemptions = new ArrayList<>();
    final Set<HazardCode> vendorHazards = new HashSet<>();
    final Map<String, LocalDate> completeFrom = new HashMap<>();
    final Set<String> ownDomains = new HashSet<>();
    final Map<Email, Credits> burn = new HashMap<>();
    final List<History.RememberedSignal> remembered = new ArrayList<>();
    final List<History.PastSeat> pastSeats = new ArrayList<>();
    final List<History.PastBurn> pastBurn = new ArrayList<>();

    SeatFacts facts() {
        return new SeatFacts(
                "clay",
                Period.of(asOf),
                asOf,
                members,
                groups,
                connections,
                tables,
                workbooks,
                licences,
                activity,
                new UsageTally(usage, List.of(), List.of(), List.of(), List.of(), usage.size(), 0),
                people,
                peopleGiven,
                policies,
                exemptions,
                vendorHazards,
                completeFrom,
                ownDomains,
                burn,
                crmMapped,
                new History(remembered, pastSeats, pastBurn, List.of()));
    }

    SeatAuditResult audited() {
        return SeatAudit.audit(facts());
    }

    SeatVerdict verdict(String email) {
        return audited().verdicts().stream()
                .filter(verdict -> verdict.email().equals(new Email(email)))
                .findFirst()
                .orElseThrow();
    }

    Given member(MemberRow row) {
        members.add(row.build());
        return this;
    }

    Given person(PersonRecord person) {
        peopleGiven = true;
        Person built = person.build();
        built.emails().forEach(email -> people.put(email, built));
        return this;
    }

    Given group(String group, String member) {
        groups.add(new GroupMembership(HERE, group, new Email(member)));
        return this;
    }

    Given table(String table, String owner, boolean recurring) {
        tables.add(
                new TableInfo(HERE, "Leads", table, new Email(owner), Optional.empty(), Optional.empty(), recurring));
        return this;
    }

    Given workbook(String name, String owner, boolean recurring) {
        workbooks.add(new WorkbookUsage(HERE, name, recurring, new Email(owner), Credits.ZERO));
        return this;
    }

    Given connection(String name, String owner, AccessScope access, List<String> toGroups, List<String> toPeople) {
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

    Given licence(String email, String sku, AccountStatus status, LastSeen lastUsed) {
        licences.add(new Licence(HERE, new Email(email), "Groove", sku, status, Optional.empty(), lastUsed));
        return this;
    }

    Given past(String period, String email, SeatStatus status) {
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

    Given pastBurn(String period, String email, long credits, int tablesOwned) {
        pastBurn.add(new History.PastBurn(
                Period.parse(period), Meter.CREDITS, new Email(email), Credits.of(credits), tablesOwned));
        return this;
    }

    List<String> findingCodes() {
        return audited().findings().stream().map(Finding::code).toList();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static MemberRow row(String email) {
        return new MemberRow(email);
    }

    static PersonRecord human(String... emails) {
        return new PersonRecord(emails);
    }

    /** A member row in the making. */
    static final class MemberRow {
        private final Email email;
        private String name = "";
        private Role role = Role.MEMBER;
        private AccountStatus status = AccountStatus.ACTIVE;
        private String workspace = "";
        private Optional<LocalDate> invited = Optional.empty();
        private Optional<LocalDate> joined = Optional.empty();
        private LastSeen lastActive = LastSeen.UNKNOWN;
        private Email manager = Email.NONE;
        private String crm = "";
        private List<String> licences = List.of();
        private boolean hashed;
        private Origin origin = HERE;

        private MemberRow(String email) {
            this.email = new Email(email);
        }

        MemberRow name(String text) {
            name = text;
            return this;
        }

        MemberRow role(Role value) {
            role = value;
            return this;
        }

        MemberRow status(AccountStatus value) {
            status = value;
            return this;
        }

        MemberRow workspace(String text) {
            workspace = text;
            return this;
        }

        MemberRow invited(String iso) {
            invited = Optional.of(day(iso));
            return this;
        }

        MemberRow joined(String iso) {
            joined = Optional.of(day(iso));
            return this;
        }

        MemberRow active(String iso) {
            lastActive = LastSeen.on(day(iso));
            return this;
        }

        MemberRow lastActive(LastSeen word) {
            lastActive = word;
            return this;
        }

        MemberRow never() {
            lastActive = LastSeen.NEVER;
            return this;
        }

        MemberRow manager(String address) {
            manager = new Email(address);
            return this;
        }

        MemberRow crm(String id) {
            crm = id;
            return this;
        }

        MemberRow licences(List<String> skus) {
            licences = skus;
            return this;
        }

        MemberRow hashed() {
            hashed = true;
            return this;
        }

        MemberRow line(long line) {
            origin = new Origin("members.csv", line);
            return this;
        }

        Member build() {
            return new Member(
                    origin,
                    email,
                    name,
                    role,
                    "",
                    status,
                    workspace,
                    invited,
                    joined,
                    lastActive,
                    manager,
                    "",
                    "",
                    crm,
                    licences,
                    Optional.empty(),
                    hashed);
        }
    }

    /** A person in the making. */
    static final class PersonRecord {
        private final List<Email> emails;
        private String name = "";
        private PersonStatus status = PersonStatus.ACTIVE;
        private DirectoryAccount account = DirectoryAccount.ENABLED;
        private Optional<LocalDate> start = Optional.empty();
        private Optional<LocalDate> end = Optional.empty();
        private Map<String, LastSeen> logins = Map.of();

        private PersonRecord(String... addresses) {
            emails = Arrays.stream(addresses).map(Email::new).toList();
        }

        PersonRecord name(String text) {
            name = text;
            return this;
        }

        PersonRecord status(PersonStatus value) {
            status = value;
            return this;
        }

        PersonRecord account(DirectoryAccount value) {
            account = value;
            return this;
        }

        PersonRecord starts(String iso) {
            start = Optional.of(day(iso));
            return this;
        }

        PersonRecord ends(String iso) {
            end = Optional.of(day(iso));
            return this;
        }

        PersonRecord login(LastSeen word) {
            logins = Map.of("clay", word);
            return this;
        }

        Person build() {
            return new Person(
                    "", emails, name, status, account, start, end, Email.NONE, "", "", "", logins, List.of("bamboohr"));
        }
    }
}
