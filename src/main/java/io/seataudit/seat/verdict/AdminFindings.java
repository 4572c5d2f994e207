package io.seataudit.seat.verdict;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Role;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Workspaces with fewer than two administrators who are at work (rules.md#two-admins). */
final class AdminFindings {
    private static final int WANTED = 2;

    private final Scope scope;
    private final List<Judged> all;

    AdminFindings(Workings workings) {
        this.scope = workings.scope();
        this.all = workings.judgements().all();
    }

    List<Finding> findings() {
        Map<String, List<Judged>> live = new TreeMap<>();
        all.stream()
                .filter(judged -> judged.seat().accepted())
                .forEach(judged -> live.computeIfAbsent(judged.seat().key().workspace(), key -> new ArrayList<>())
                        .add(judged));
        return live.values().stream().flatMap(seats -> of(seats).stream()).toList();
    }

    private Optional<Finding> of(List<Judged> seats) {
        List<Judged> admins = seats.stream().filter(AdminFindings::administers).toList();
        if (seats.size() < WANTED || admins.size() >= WANTED || !rolesAreTold(seats)) {
            return Optional.empty();
        }
        String workspace = seats.get(0).seat().workspace();
        return Optional.of(Finding.of(
                FindingCode.FEWER_THAN_TWO_ADMINS,
                scope.app(),
                seats.get(0).seat().key().workspace(),
                "",
                (admins.isEmpty()
                                ? "No administrator"
                                : "Only one administrator, "
                                        + admins.get(0).seat().email() + ",")
                        + " of " + Wording.count(seats.size(), "account")
                        + (workspace.isEmpty() ? "" : " of " + workspace)
                        + " is active: with that account gone, nobody can administer it."));
    }

    /** A second seat of the same person is no second administrator. */
    private static boolean administers(Judged judged) {
        return judged.seat().profile().role() == Role.ADMIN
                && judged.mayBeAtWork()
                && judged.status() != SeatStatus.DUPLICATE;
    }

    /**
     * A word that the profile does not know may be the administrators', and a blank says nothing; where one administrator
     * is known, theirs is known too.
     */
    private boolean rolesAreTold(List<Judged> seats) {
        return all.stream().anyMatch(judged -> judged.seat().profile().role() == Role.ADMIN)
                || seats.stream()
                        .map(judged -> judged.seat().profile())
                        .noneMatch(profile -> profile.role() == Role.OTHER
                                || profile.rawRole().isBlank());
    }
}
