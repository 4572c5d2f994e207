package io.seataudit.seat.access;

import io.seataudit.model.Email;
import io.seataudit.model.GroupMembership;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The user groups by name, each with the addresses it lists. Names of connections' grants match without case. */
public final class Groups {
    private final Map<String, List<Email>> listed = new TreeMap<>();
    private final Map<String, List<String>> spellings = new TreeMap<>();

    /** Gathers the rows of the groups file; a row without a member tells an empty group. */
    public Groups(List<GroupMembership> rows) {
        for (GroupMembership row : rows) {
            String name = row.group().strip();
            if (!listed.containsKey(name)) {
                listed.put(name, new ArrayList<>());
                spellings.computeIfAbsent(fold(name), key -> new ArrayList<>(1)).add(name);
            }
            if (!row.member().isNone()) {
                listed.get(name).add(row.member());
            }
        }
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Every group as it is written, with the addresses in the order of the file, twice where listed twice. */
    Map<String, List<Email>> listed() {
        return listed;
    }

    /** All ways in which a name is written, without regard to case and blanks; empty when there is no such group. */
    List<String> spellings(String name) {
        return spellings.getOrDefault(fold(name), List.of());
    }

    List<Email> membersOf(String name) {
        return spellings(name).stream()
                .flatMap(spelling -> listed.getOrDefault(spelling, List.of()).stream())
                .distinct()
                .toList();
    }
}
