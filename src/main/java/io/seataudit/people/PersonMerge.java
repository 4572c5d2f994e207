package io.seataudit.people;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.PeopleSource;
import io.seataudit.model.Person;
import io.seataudit.model.PersonRow;
import io.seataudit.model.PersonStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one person of the rows of all sources: HR wins on employment, the identity provider on account state. What they
 * contradict each other in is a finding.
 */
final class PersonMerge {
    /** Somebody who came back has two HR rows: the one that is not over, then the later one, says how things stand. */
    private static final Comparator<PersonRow> CURRENT_FIRST = Comparator.comparing(
                    (PersonRow row) -> row.status() == PersonStatus.DEPARTED)
            .thenComparing(
                    row -> row.startDate().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed());

    private final Identity identity;
    private final List<PersonRow> employment;
    private final List<PersonRow> accounts;
    private final List<PersonRow> inOrder;
    private final List<Finding> findings = new ArrayList<>();

    PersonMerge(Identity identity) {
        this.identity = identity;
        this.employment = identity.rows().stream()
                .filter(row -> row.sourceKind() == PeopleSource.HR)
                .sorted(CURRENT_FIRST)
                .toList();
        this.accounts = identity.rows().stream()
                .filter(row -> row.sourceKind() == PeopleSource.IDENTITY_PROVIDER)
                .toList();
        this.inOrder = Stream.concat(employment.stream(), accounts.stream()).toList();
    }

    Person person() {
        PersonStatus status = status();
        DirectoryAccount account = account();
        compare(status, account);
        List<PersonRow> dated = employment.isEmpty() ? inOrder : employment.subList(0, 1);
        return new Person(
                text(PersonRow::id),
                emails(),
                text(PersonRow::name),
                status,
                account,
                day(inOrder, PersonRow::startDate),
                day(dated, PersonRow::endDate),
                inOrder.stream()
                        .map(PersonRow::managerEmail)
                        .filter(manager -> !manager.isNone())
                        .findFirst()
                        .orElse(Email.NONE),
                text(PersonRow::department),
                text(PersonRow::costCenter),
                lastLogins(),
                identity.rows().stream()
                        .map(PersonRow::source)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What the sources contradict each other in; complete after {@link #person()}. */
    List<Finding> findings() {
        return findings;
    }

    private PersonStatus status() {
        return inOrder.stream()
                .map(PersonRow::status)
                .filter(status -> status != PersonStatus.UNKNOWN)
                .findFirst()
                .orElse(PersonStatus.UNKNOWN);
    }

    /** A row of one application tells of an assignment there, not of the account. */
    private DirectoryAccount account() {
        List<DirectoryAccount> states = accounts.stream()
                .filter(row -> row.app().isEmpty())
                .map(PersonRow::account)
                .filter(state -> state != DirectoryAccount.UNKNOWN)
                .distinct()
                .toList();
        if (states.size() > 1) {
            report(
                    FindingCode.ACCOUNT_CONTRADICTION,
                    "One identity provider says enabled, another one disabled; taken as enabled.");
            return DirectoryAccount.ENABLED;
        }
        return states.isEmpty() ? DirectoryAccount.UNKNOWN : states.get(0);
    }

    private void compare(PersonStatus status, DirectoryAccount account) {
        List<PersonStatus> said = employment.stream()
                .map(PersonRow::status)
                .filter(word -> word != PersonStatus.UNKNOWN)
                .distinct()
                .toList();
        if (said.size() > 1) {
            report(
                    FindingCode.EMPLOYMENT_TWICE,
                    "HR lists this person more than once, as " + words(said.get(0)) + " and as " + words(said.get(1))
                            + "; taken as " + words(status) + ".");
        }
        if (employment.isEmpty()) {
            return;
        }
        if (status == PersonStatus.DEPARTED && account == DirectoryAccount.ENABLED) {
            report(
                    FindingCode.LEAVER_ENABLED,
                    "HR says departed"
                            + employment
                                    .get(0)
                                    .endDate()
                                    .map(end -> " (" + end + ")")
                                    .orElse("") + ", but the account at the identity provider is still enabled.");
        } else if (status == PersonStatus.ACTIVE && account == DirectoryAccount.DISABLED) {
            report(
                    FindingCode.EMPLOYEE_DISABLED,
                    "HR says employed, but the account at the identity provider is disabled.");
        }
    }

    private static String words(PersonStatus status) {
        return switch (status) {
            case ACTIVE -> "employed";
            case LEAVE -> "on leave";
            case DEPARTED -> "departed";
            case PRE_HIRE -> "not started yet";
            case UNKNOWN -> "unknown";
        };
    }

    private List<Email> emails() {
        Set<Email> emails = new LinkedHashSet<>();
        inOrder.forEach(row -> emails.add(row.workEmail()));
        identity.addresses().stream().sorted().forEach(emails::add);
        return List.copyOf(emails);
    }

    private Map<String, LastSeen> lastLogins() {
        Map<String, LastSeen> logins = new TreeMap<>();
        accounts.stream()
                .filter(row -> row.lastLogin().state() != LastSeen.State.UNKNOWN)
                .forEach(row -> logins.merge(row.app(), row.lastLogin(), LastSeen::latest));
        return Map.copyOf(logins);
    }

    private String text(Function<PersonRow, String> field) {
        return inOrder.stream()
                .map(field)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> day(List<PersonRow> rows, Function<PersonRow, Optional<LocalDate>> field) {
        return rows.stream().flatMap(row -> field.apply(row).stream()).findFirst();
    }

    private void report(FindingCode code, String text) {
        findings.add(Finding.of(code, "", identity.firstAddress().address(), text));
    }
}
