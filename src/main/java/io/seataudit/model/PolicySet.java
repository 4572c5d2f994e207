package io.seataudit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The thresholds of one application with their overrides. Keys of {@code byRole} and {@code byGroup} are lower case. Each
 * threshold is looked up by itself: what a role says of it beats what a group says; of several groups that say anything
 * of it the first by name wins.
 */
public record PolicySet(Policy base, Map<String, PolicyOverride> byRole, Map<String, PolicyOverride> byGroup) {

    /** The thresholds for a seat with this role (the export's own word before the canonical one) and these groups. */
    public Policy forSeat(String rawRole, Role role, List<String> groups) {
        List<PolicyOverride> strongestFirst = new ArrayList<>();
        add(strongestFirst, byRole, rawRole);
        add(strongestFirst, byRole, role.name());
        groups.stream().map(PolicySet::key).sorted().forEach(group -> add(strongestFirst, byGroup, group));
        return strongestFirst.stream()
                .reduce(PolicyOverride::or)
                .map(override -> override.over(base))
                .orElse(base);
    }

    private static void add(List<PolicyOverride> found, Map<String, PolicyOverride> overrides, String name) {
        Optional.ofNullable(overrides.get(key(name))).ifPresent(found::add);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
