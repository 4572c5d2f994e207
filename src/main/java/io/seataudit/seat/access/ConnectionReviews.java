package io.seataudit.seat.access;

import io.seataudit.model.AccessScope;
import io.seataudit.model.Connection;
import io.seataudit.model.Email;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reviews who owns each connection and who can reach it, directly and through groups (rules.md#connections). */
public final class ConnectionReviews {
    private final Judgements judgements;
    private final Groups groups;
    private final List<Connection> connections;
    private final Map<Email, List<String>> reach = new HashMap<>();
    private final List<String> openToAll = new ArrayList<>();

    /** Looks at the connections, the groups that are granted on them, and the seats behind both. */
    public ConnectionReviews(List<Connection> connections, Groups groups, Judgements judgements) {
        this.judgements = judgements;
        this.groups = groups;
        this.connections = connections;
        connections.forEach(this::addReach);
    }

    /** One review for each connection, sorted by name. */
    public List<ConnectionReview> all() {
        return connections.stream()
                .map(this::review)
                .sorted(Comparator.comparing(ConnectionReview::connection).thenComparing(ConnectionReview::owner))
                .toList();
    }

    /** What a seat can reach and by which way, as {@code HubSpot (through the group Sales)}. */
    public List<String> reachOf(Email seat) {
        return Stream.concat(reach.getOrDefault(seat, List.of()).stream(), openToAll.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private ConnectionReview review(Connection connection) {
        Optional<Judged> owner = judgements.one(connection.owner());
        List<String> problems = new ArrayList<>();
        owner(connection, owner).ifPresent(problems::add);
        if (connection.personal()
                && !connection.owner().isNone()
                && owner.filter(judged -> judged.status() != SeatStatus.DEPARTED
                                && judged.seat().live())
                        .isEmpty()) {
            problems.add("It runs on the personal key of somebody who is gone: tables that use it stop.");
        }
        if (connection.access() == AccessScope.ANYONE) {
            problems.add("Open to anyone in the workspace.");
        }
        List<String> unknownGroups = connection.groups().stream()
                .filter(group -> groups.spellings(group).isEmpty())
                .toList();
        if (!unknownGroups.isEmpty()) {
            problems.add("Granted to a group that does not exist: " + Wording.list(unknownGroups) + ".");
        }
        List<String> strangers = connection.people().stream()
                .filter(person -> judgements.of(person).isEmpty())
                .map(Email::address)
                .toList();
        if (!strangers.isEmpty()) {
            problems.add("Granted to somebody who is not on the member list: " + Wording.list(strangers) + ".");
        }
        return new ConnectionReview(
                connection.name(),
                connection.provider(),
                connection.owner(),
                owner.map(judged -> judged.status().name())
                        .orElse(connection.owner().isNone() ? "" : "NOT_A_MEMBER"),
                connection.access(),
                reachableBy(connection),
                connection.lastUsedOn(),
                List.copyOf(problems));
    }

    private static Optional<String> owner(Connection connection, Optional<Judged> owner) {
        if (connection.owner().isNone()) {
            return Optional.of("No owner is named.");
        }
        if (owner.isEmpty()) {
            return Optional.of("The owner " + connection.owner() + " is not on the member list.");
        }
        SeatStatus status = owner.get().status();
        if (status == SeatStatus.DEPARTED) {
            return Optional.of("The owner has left.");
        }
        if (!owner.get().seat().live()) {
            return Optional.of("The owner's account is deactivated.");
        }
        if (status == SeatStatus.UNMATCHED) {
            return Optional.of("The owner is nobody in the people files.");
        }
        return status == SeatStatus.INACTIVE || status == SeatStatus.NEVER_ACTIVE
                ? Optional.of("The owner is inactive.")
                : Optional.empty();
    }

    private int reachableBy(Connection connection) {
        if (connection.access() == AccessScope.ANYONE) {
            return (int) judgements.all().stream()
                    .filter(judged -> judged.seat().live())
                    .map(judged -> judged.seat().email())
                    .distinct()
                    .count();
        }
        Set<Email> reached = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(connection.owner()),
                        connection.people().stream(),
                        connection.groups().stream().flatMap(group -> groups.membersOf(group).stream()))
                .flatMap(addresses -> addresses)
                .forEach(address -> judgements.of(address).stream()
                        .filter(judged -> judged.seat().live())
                        .forEach(judged -> reached.add(judged.seat().email())));
        return reached.size();
    }

    private void addReach(Connection connection) {
        addReach(connection.owner(), connection.name() + " (as its owner)");
        if (connection.access() == AccessScope.ANYONE) {
            openToAll.add(connection.name() + " (open to anyone)");
            return;
        }
        connection.people().forEach(person -> addReach(person, connection.name() + " (directly)"));
        connection
                .groups()
                .forEach(group -> groups.membersOf(group)
                        .forEach(member -> addReach(member, connection.name() + " (through the group " + group + ")")));
    }

    private void addReach(Email address, String way) {
        judgements.of(address).stream()
                .map(judged -> judged.seat().email())
                .distinct()
                .forEach(seat ->
                        reach.computeIfAbsent(seat, email -> new ArrayList<>()).add(way));
    }
}
