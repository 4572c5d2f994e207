package io.seataudit.config;

import io.seataudit.model.Policy;
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
        Map<String, Policy> byRole = new HashMap<>();
        Map<String, Policy> byGroup = new HashMap<>();
        mapping.ifPresent(policy -> {
            byRole.putAll(overrides(policy, "roles", own));
            byGroup.putAll(overrides(policy, "groups", own));
            policy.finish();
        });
        byRole.putAll(overrides(app, "roles", own));
        byGroup.putAll(overrides(app, "groups", own));
        return new PolicySet(own, Map.copyOf(byRole), Map.copyOf(byGroup));
    }

    private static Map<String, Policy> overrides(YamlMapping parent, String key, Policy base) {
        Map<String, Policy> found = new HashMap<>();
        parent.mapping(key).ifPresent(mapping -> {
            for (String name : mapping.keys()) {
                mapping.mapping(name)
                        .ifPresent(
                                policy -> found.put(name.strip().toLowerCase(Locale.ROOT), readPolicy(policy, base)));
            }
        });
        return found;
    }

    private static Policy thresholds(YamlMapping mapping, Policy base) {
        Policy policy = new Policy(
                mapping.integer("inactive-days", 1).orElse(base.inactiveDays()),
                mapping.integer("idle-days", 1).orElse(base.idleDays()),
                mapping.integer("grace-days", 0).orElse(base.graceDays()),
                mapping.integer("invite-days", 0).orElse(base.inviteDays()),
                mapping.integer("stale-source-days", 1).orElse(base.staleSourceDays()));
        if (policy.idleDays() > policy.inactiveDays()) {
            mapping.problem(
                    "idle-days",
                    "is " + policy.idleDays() + ", more than inactive-days (" + policy.inactiveDays()
                            + "); a seat is idle before it is inactive");
        }
        return policy;
    }
}
