package io.seataudit.config;

import io.seataudit.model.Policy;
import io.seataudit.model.PolicyOverride;
import io.seataudit.model.PolicySet;
import io.seataudit.text.YamlMapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads thresholds and their overrides by role and group. */
final class PolicyReader {
    private PolicyReader() {}

    /** A mapping that has thresholds and nothing else; what it does not say is taken from {@code base}. */
    static Policy readPolicy(YamlMapping mapping, Policy base) {
        Policy policy = thresholds(mapping, base);
        mapping.finish();
        return policy;
    }

    /**
     * The thresholds of an application: {@code policy}, with overrides under {@code roles} and {@code groups}, which
     * may stand in the policy or beside it.
     */
    static PolicySet readPolicies(YamlMapping app, Policy base) {
        Optional<YamlMapping> mapping = app.mapping("policy");
        Policy own = mapping.map(policy -> thresholds(policy, base)).orElse(base);
        Map<String, PolicyOverride> byRole = new HashMap<>();
        Map<String, PolicyOverride> byGroup = new HashMap<>();
        mapping.ifPresent(policy -> {
            overrides(policy, "roles", own, byRole);
            overrides(policy, "groups", own, byGroup);
            policy.finish();
        });
        overrides(app, "roles", own, byRole);
        overrides(app, "groups", own, byGroup);
        return new PolicySet(own, Map.copyOf(byRole), Map.copyOf(byGroup));
    }

    private static void overrides(YamlMapping parent, String key, Policy base, Map<String, PolicyOverride> found) {
        parent.mapping(key).ifPresent(mapping -> {
            for (String name : mapping.keys()) {
                mapping.mapping(name).ifPresent(policy -> {
                    PolicyOverride override = override(policy, base);
                    policy.finish();
                    found.merge(name.strip().toLowerCase(Locale.ROOT), override, (before, later) -> later.or(before));
                });
            }
        });
    }

    private static Policy thresholds(YamlMapping mapping, Policy base) {
        return override(mapping, base).over(base);
    }

    /** What the mapping itself says; it is held against {@code base} where it leaves one of two out. */
    private static PolicyOverride override(YamlMapping mapping, Policy base) {
        PolicyOverride override = new PolicyOverride(
                mapping.integer("inactive-days", 1),
                mapping.integer("idle-days", 1),
                mapping.integer("grace-days", 0),
                mapping.integer("invite-days", 0),
                mapping.integer("stale-source-days", 1));
        Policy policy = override.over(base);
        if (policy.idleDays() > policy.inactiveDays()) {
            mapping.problem(
                    "idle-days",
                    "is " + policy.idleDays() + ", more than inactive-days (" + policy.inactiveDays()
                            + "); a seat is idle before it is inactive");
        }
        return override;
    }
}
