package io.seataudit.seat.evidence;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.model.Role;
import io.seataudit.model.Scope;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns member rows into seats: rows of one workspace and address are one seat (rules.md#seats-and-rows). */
public final class SeatList {
    private static final List<AccountStatus> MOST_ALIVE_FIRST = List.of(
            AccountStatus.ACTIVE,
            AccountStatus.INVITED,
            AccountStatus.DEACTIVATED,
            AccountStatus.DELETED,
            AccountStatus.UNKNOWN);

    private final Scope scope;
    private final SeatFacts facts;
    private final Addresses addresses;
    private final SignCollector signs;
    private final Map<Email, List<Licence>> licences = new HashMap<>();
    private final Map<Email, Set<String>> groups = new HashMap<>();
    private final Map<Email, List<Exemption>> exemptions = new HashMap<>();

    /** Prepares what the seats hold, by address. */
    public SeatList(Scope scope, SeatFacts facts, Addresses addresses, SignCollector signs) {
        this.scope = scope;
        this.facts = facts;
        this.addresses = addresses;
        this.signs = signs;
        for (Licence licence : facts.traces().licences()) {
            if (licence.heldOn(scope.asOf())) {
                addresses
                        .seatsOf(licence.email())
                        .forEach(seat -> licences.computeIfAbsent(seat, email -> new ArrayList<>())
                                .add(licence));
            }
        }
        for (GroupMembership membership : facts.access().groups()) {
            addresses
                    .seatsOf(membership.member())
                    .forEach(seat -> groups.computeIfAbsent(seat, email -> new TreeSet<>())
                            .add(membership.group().strip()));
        }
        for (Exemption exemption : facts.exemptions()) {
            exemptions
                    .computeIfAbsent(facts.roster().identity(exemption.email()), identity -> new ArrayList<>())
                    .add(exemption);
        }
    }

    /** All seats, sorted by workspace, then address. */
    public List<Seat> seats() {
        Map<SeatKey, List<Member>> rows = new LinkedHashMap<>();
        for (Member member : facts.members()) {
            rows.computeIfAbsent(new SeatKey(member.workspace(), member.email()), key -> new ArrayList<>())
                    .add(member);
        }
        return rows.values().stream()
                .map(this::merge)
                .sorted(Comparator.comparing(Seat::workspace).thenComparing(Seat::email))
                .toList();
    }

    private Seat merge(List<Member> rows) {
        Member leading = rows.stream()
                .min(Comparator.comparing((Member row) -> MOST_ALIVE_FIRST.indexOf(row.status()))
                        .thenComparing(row -> row.role() != Role.ADMIN))
                .orElseThrow();
        Email email = leading.email();
        Optional<Person> person = leading.hashed() ? Optional.empty() : addresses.person(email);
        List<String> inGroups = List.copyOf(groups.getOrDefault(email, Set.of()));
        return new Seat(
                leading.workspace().strip(),
                email,
                profile(leading, rows, person),
                account(leading, rows),
                new Seat.Holdings(licencesOf(email, rows), inGroups),
                person,
                new Seat.Terms(
                        exemptionOf(email), scope.policies().forSeat(leading.rawRole(), leading.role(), inGroups)),
                signs.of(leading.workspace(), email, leading.status() != AccountStatus.INVITED));
    }

    private static Seat.Profile profile(Member leading, List<Member> rows, Optional<Person> person) {
        return new Seat.Profile(
                text(rows, Member::name).or(() -> person.map(Person::name)).orElse(""),
                leading.role(),
                leading.rawRole(),
                rows.stream()
                        .map(Member::managerEmail)
                        .filter(manager -> !manager.isNone())
                        .findFirst()
                        .orElse(Email.NONE),
                person.map(Person::department)
                        .filter(department -> !department.isBlank())
                        .or(() -> text(rows, Member::department))
                        .orElse(""),
                text(rows, Member::crmUserId).orElse(""),
                rows.stream().anyMatch(Member::hashed));
    }

    private static Seat.Account account(Member leading, List<Member> rows) {
        return new Seat.Account(
                leading.status(),
                rows.stream().flatMap(row -> row.invitedOn().stream()).max(LocalDate::compareTo),
                rows.stream().flatMap(row -> row.joinedOn().stream()).min(LocalDate::compareTo),
                List.copyOf(rows));
    }

    private static Optional<String> text(List<Member> rows, Function<Member, String> field) {
        return rows.stream().map(field).filter(text -> !text.isBlank()).findFirst();
    }

    /** Licence rows, and those skus of the member rows that no licence row names. */
    private List<String> licencesOf(Email email, List<Member> rows) {
        List<Licence> held = licences.getOrDefault(email, List.of());
        Set<String> names = new TreeSet<>();
        held.forEach(licence -> names.add(licence.name()));
        for (Member row : rows) {
            row.licences().stream()
                    .filter(sku -> !sku.isBlank())
                    .filter(sku -> held.stream()
                            .noneMatch(licence -> fold(licence.sku()).equals(fold(sku))))
                    .forEach(sku -> names.add(sku.strip()));
        }
        return List.copyOf(names);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The exemption of any address of the holder; one in force wins over one run out. */
    private Optional<Exemption> exemptionOf(Email email) {
        return exemptions.getOrDefault(facts.roster().identity(email), List.of()).stream()
                .min(Comparator.comparing((Exemption exemption) -> !exemption.inForce(scope.asOf())));
    }
}
