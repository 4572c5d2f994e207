package io.seataudit.seat;

import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import java.util.ArrayList;
import java.util.List;

/** One finding for the groups and one for the connections that have anything to mend; the reviews say what. */
final class AccessFindings {
    private AccessFindings() {}

    static List<Finding> of(String app, List<GroupReview> groups, List<ConnectionReview> connections) {
        List<Finding> findings = new ArrayList<>();
        List<String> badGroups = groups.stream()
                .filter(group -> !group.problems().isEmpty())
                .map(GroupReview::group)
                .toList();
        if (!badGroups.isEmpty()) {
            findings.add(Finding.of(
                    Level.INFO,
                    app,
                    "groups",
                    "GROUPS_TO_MEND",
                    "To mend: " + badGroups.size() + " of " + Wording.count(groups.size(), "group") + ": "
                            + Wording.list(badGroups) + "."));
        }
        List<String> badConnections = connections.stream()
                .filter(connection -> !connection.problems().isEmpty())
                .map(ConnectionReview::connection)
                .toList();
        if (!badConnections.isEmpty()) {
            findings.add(Finding.of(
                    Level.WARNING,
                    app,
                    "connections",
                    "CONNECTIONS_TO_MEND",
                    "To mend: " + badConnections.size() + " of " + Wording.count(connections.size(), "connection")
                            + ": " + Wording.list(badConnections) + "."));
        }
        return findings;
    }
}
