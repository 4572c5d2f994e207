package io.seataudit.people;

import io.seataudit.model.Alias;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.PeopleSource;
import io.seataudit.model.Person;
import io.seataudit.model.PersonRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one directory of all people files and the alias file. Addresses match exactly, without regard to case. */
public final class DirectoryBuilder {
    private DirectoryBuilder() {}

    /**
     * The directory of everybody in the rows; {@code given} tells whether there was any people file. Rows are taken in
     * their order: of two that contradict each other with equal right, the first wins and a finding says so.
     */
    public static Directory build(List<PersonRow> rows, List<Alias> aliases, boolean given) {
        IdentityIndex index = new IdentityIndex(rows, aliases);
        List<Finding> findings = new ArrayList<>(index.findings());
        Map<Identity, Person> merged = new HashMap<>();
        for (Identity identity : index.identities()) {
            PersonMerge merge = new PersonMerge(identity);
            merged.put(identity, merge.person());
            findings.addAll(merge.findings());
        }
        Map<Email, Person> byEmail = new HashMap<>();
        index.byAddress()
                .forEach((address, identity) ->
                        Optional.ofNullable(merged.get(identity)).ifPresent(person -> byEmail.put(address, person)));
        Map<Email, Email> identities = strangers(index.strangers());
        byEmail.forEach((address, person) -> identities.put(address, person.workEmail()));
        return new Directory(
                merged.values().stream()
                        .sorted(Comparator.comparing(Person::workEmail).thenComparing(Person::id))
                        .toList(),
                Map.copyOf(byEmail),
                Map.copyOf(identities),
                given,
                identityProviders(rows),
                distinctById(findings));
    }

    /** The users of one application are no directory: whoever is not among them may have an account all the same. */
    private static Set<String> identityProviders(List<PersonRow> rows) {
        List<PersonRow> accounts = rows.stream()
                .filter(row -> row.sourceKind() == PeopleSource.IDENTITY_PROVIDER)
                .toList();
        return accounts.stream().allMatch(row -> !row.app().isEmpty())
                ? Set.of()
                : accounts.stream().map(PersonRow::source).collect(Collectors.toUnmodifiableSet());
    }

    /** Addresses that aliases join, though no people file knows any of them; each leads to the lowest of its group. */
    private static Map<Email, Email> strangers(List<Alias> aliases) {
        Map<Email, NavigableSet<Email>> groups = new HashMap<>();
        for (Alias alias : aliases) {
            NavigableSet<Email> one = groups.computeIfAbsent(alias.email(), DirectoryBuilder::alone);
            NavigableSet<Email> other = groups.computeIfAbsent(alias.alias(), DirectoryBuilder::alone);
            NavigableSet<Email> larger = one.size() < other.size() ? other : one;
            for (Email address : larger == one ? other : one) {
                larger.add(address);
                groups.put(address, larger);
            }
        }
        Map<Email, Email> identities = new HashMap<>();
        groups.forEach((address, group) -> identities.put(address, group.first()));
        return identities;
    }

    private static NavigableSet<Email> alone(Email address) {
        return new TreeSet<>(List.of(address));
    }

    private static List<Finding> distinctById(List<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }
}
