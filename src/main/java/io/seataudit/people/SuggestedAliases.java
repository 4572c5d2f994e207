package io.seataudit.people;

import io.seataudit.model.Member;
import io.seataudit.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The likely person behind an address that matches nobody: the same name under another domain, and only one such. It is
 * suggested to a reader and never used by itself.
 */
final class SuggestedAliases {
    private final Map<NameKey, List<Person>> byName = new HashMap<>();

    SuggestedAliases(Directory directory) {
        for (Person person : directory.persons()) {
            NameKey name = NameKey.of(person.name());
            if (!name.isBlank()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(person);
            }
        }
    }

    Optional<Person> likely(Member member) {
        List<Person> ofName = byName.getOrDefault(nameOf(member), List.of());
        return ofName.size() == 1
                ? Optional.of(ofName.get(0))
                        .filter(person -> person.emails().stream()
                                .noneMatch(email ->
                                        email.domain().equals(member.email().domain())))
                : Optional.empty();
    }

    /** Where the export gives no name, {@code ada.lovelace@} tells one. */
    private static NameKey nameOf(Member member) {
        if (!member.name().isBlank()) {
            return NameKey.of(member.name());
        }
        String address = member.email().address();
        return NameKey.of(address.substring(0, Math.max(0, address.lastIndexOf('@'))));
    }
}
