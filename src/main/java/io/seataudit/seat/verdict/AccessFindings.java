package io.seataudit.seat.verdict;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.seat.Wording;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.seat.access.GroupReview;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One finding for the groups and one for the connections that have anything to mend; the reviews say what. */
final class AccessFindings {
    private AccessFindings() {}

    static List<Finding> of(String app, List<GroupReview> groups, List<ConnectionReview> connections) {
        List<String> badGroups = groups.stream()
                .filter(group -> !group.problems().isEmpty())
                .map(GroupReview::group)
                .toList();
        List<String> badConnections = connections.stream()
                .filter(connection -> !connection.problems().isEmpty())
                .map(ConnectionReview::connection)
                .toList();
        return Stream.of(
                        toMend(badGroups, groups.size(), "group")
                                .map(text -> Finding.of(FindingCode.GROUPS_TO_MEND, app, "groups", text)),
                        toMend(badConnections, connections.size(), "connection")
                                .map(text -> Finding.of(FindingCode.CONNECTIONS_TO_MEND, app, "connections", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> toMend(List<String> bad, int all, String noun) {
        return bad.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "To mend: " + bad.size() + " of " + Wording.count(all, noun) + ": " + Wording.list(bad) + ".");
    }
}
