package io.seataudit.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The thresholds of one application with their overrides. Keys of {@code byRole} and {@code byGroup} are lower case. A
 * role's override beats a group's; of several groups the first by name wins.
 */
public record PolicySet(Policy base, Map<String, Policy> byRole, Map<String, Policy> byGroup) {

    /** The thresholds for a seat with this role (the export's own word or the canonical one) and these groups. */
    public Policy forSeat(String rawRole, Role role, List<String> groups) {
        Policy byRawRole = byRole.get(rawRole.strip().toLowerCase(Locale.ROOT));
        if (byRawRole != null) {
            return byRawRole;
        }
        Policy byCanonicalRole = byRole.get(role.name().toLowerCase(Locale.ROOT));
        if (byCanonicalRole != null) {
            return byCanonicalRole;
        }
        return groups.stream()
                .map(group -> group.strip().toLowerCase(Locale.ROOT))
                .sorted()
                .filter(byGroup::containsKey)
                .findFirst()
                .map(byGroup::get)
                .orElse(base);
    }
}
