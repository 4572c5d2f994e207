package io.seataudit.seat.access;

import io.seataudit.model.Connection;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews the user groups against the rules of the application (rules.md#groups). */
public final class GroupReviews {
    private static final int LONGEST_NAME = 50;

    private final Judgements judgements;
    private final Groups groups;
    private final List<Connection> connections;
    private final Set<Email> onceSeats;

    /** Looks at the groups, at what they are granted on, and at whom earlier audits saw. */
    public GroupReviews(Groups groups, List<Connection> connections, History history, Judgements judgements) {
        this.judgements = judgements;
        this.groups = groups;
        this.connections = connections;
        this.onceSeats = history.seats().stream().map(PastSeat::email).collect(Collectors.toSet());
    }

    /** One review for each group, sorted by name. */
    public List<GroupReview> all() {
        return groups.listed().entrySet().stream().map(this::review).toList();
    }

    private GroupReview review(Map.Entry<String, List<Email>> group) {
        String name = group.getKey();
        Set<Email> members = new LinkedHashSet<>(group.getValue());
        int active = people(members.stream().filter(this::isActive));
        List<String> problems = new ArrayList<>();
        name(name, problems);
        members(group.getValue(), members, problems);
        if (!members.isEmpty() && members.stream().allMatch(this::isKnownNotAtWork)) {
            problems.add("Nobody in this group is active.");
        }
        return new GroupReview(name, people(members.stream()), active, grants(name), List.copyOf(problems));
    }

    /** How many people these are: somebody who is listed under two addresses is one. */
    private int people(Stream<Email> addresses) {
        return (int) addresses.map(judgements::identity).distinct().count();
    }

    private void name(String name, List<String> problems) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            problems.add("The name has " + length + " characters; " + LONGEST_NAME + " are allowed.");
        }
        groups.spellings(name).stream()
                .filter(spelling -> !spelling.equals(name))
                .forEach(spelling -> problems.add("Another group is called \"" + spelling + "\"."));
    }

    private void members(List<Email> listed, Set<Email> members, List<String> problems) {
        if (members.isEmpty()) {
            problems.add("The group is empty.");
        }
        if (listed.size() > members.size()) {
            problems.add("A member is listed twice: two groups may share this name.");
        }
        List<String> unknown = members.stream()
                .filter(member -> judgements.of(member).isEmpty() && !onceSeats.contains(member))
                .map(Email::address)
                .toList();
        if (!unknown.isEmpty()) {
            problems.add("Not on the member list: " + Wording.list(unknown) + ".");
        }
        List<String> removed =
                members.stream().filter(this::isRemoved).map(Email::address).toList();
        if (!removed.isEmpty()) {
            problems.add("Removed, but still listed: " + Wording.list(removed) + ".");
        }
    }

    private List<String> grants(String name) {
        return connections.stream()
                .filter(connection -> connection.groups().stream()
                        .anyMatch(granted -> Groups.fold(granted).equals(Groups.fold(name))))
                .map(Connection::name)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isRemoved(Email member) {
        List<Judged> seats = judgements.of(member);
        return seats.isEmpty()
                ? onceSeats.contains(member)
                : seats.stream().noneMatch(judged -> judged.seat().live());
    }

    private boolean isActive(Email member) {
        return judgements.of(member).stream()
                .anyMatch(judged -> judged.status() == SeatStatus.ACTIVE || judged.status() == SeatStatus.NEW);
    }

    private boolean isKnownNotAtWork(Email member) {
        return judgements.of(member).stream().noneMatch(Judged::mayBeAtWork);
    }
}
