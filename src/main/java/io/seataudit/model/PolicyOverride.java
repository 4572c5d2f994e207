package io.seataudit.model;

import java.util.Optional;

/** Thresholds in days that a role or a group has of its own ({@code rules.md#thresholds}); empty: it says nothing of this one. */
public record PolicyOverride(
        Optional<Integer> inactiveDays,
        Optional<Integer> idleDays,
        Optional<Integer> graceDays,
        Optional<Integer> inviteDays,
        Optional<Integer> staleSourceDays) {

    /** What this says, and for the rest what {@code policy} says. */
    public Policy over(Policy policy) {
        return new Policy(
                inactiveDays.orElse(policy.inactiveDays()),
                idleDays.orElse(policy.idleDays()),
                graceDays.orElse(policy.graceDays()),
                inviteDays.orElse(policy.inviteDays()),
                staleSourceDays.orElse(policy.staleSourceDays()));
    }

    /** What this says, and for the rest what {@code other} says. */
    public PolicyOverride or(PolicyOverride other) {
        return new PolicyOverride(
                inactiveDays.or(other::inactiveDays),
                idleDays.or(other::idleDays),
                graceDays.or(other::graceDays),
                inviteDays.or(other::inviteDays),
                staleSourceDays.or(other::staleSourceDays));
    }
}
