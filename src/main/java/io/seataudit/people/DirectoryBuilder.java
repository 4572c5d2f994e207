package io.seataudit.people;

import io.seataudit.model.Alias;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Person;
import io.seataudit.model.PersonRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        return new Directory(
                merged.values().stream()
                        .sorted(Comparator.comparing(Person::workEmail).thenComparing(Person::id))
                        .toList(),
                Map.copyOf(byEmail),
                given,
                distinctById(findings));
    }

    private static List<Finding> distinctById(List<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return List.copyOf(byId.values());
    }
}
