package io.seataudit.seat.access;

import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.status.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The admin of each workspace who would be the only one left once all recommended removals are carried out. At least one
 * must remain (rules.md#last-admin): where every admin is on the list, one of them is held back.
 */
public final class LastAdmins {
    /** Somebody employed before a leaver; then the most recently active; then the longest-tenured. */
    private static final Comparator<Judged> KEPT_FIRST = Comparator.comparing(
                    (Judged admin) -> admin.status() == SeatStatus.DEPARTED)
            .thenComparing(Judged::seat, Seat.MOST_IN_USE_FIRST);

    private LastAdmins() {}

    /** One for each workspace in which it comes to that. */
    public static Set<SeatKey> of(List<Judged> all) {
        Map<String, List<Judged>> admins = new TreeMap<>();
        for (Judged judged : all) {
            if (judged.seat().profile().role() == Role.ADMIN && judged.seat().live()) {
                admins.computeIfAbsent(judged.seat().key().workspace(), workspace -> new ArrayList<>())
                        .add(judged);
            }
        }
        Set<SeatKey> last = new HashSet<>();
        admins.values().forEach(ofWorkspace -> lastOf(ofWorkspace, last));
        return last;
    }

    private static void lastOf(List<Judged> admins, Set<SeatKey> last) {
        // Whoever has not accepted the invitation cannot administer yet.
        List<Judged> able = admins.stream()
                .filter(admin -> !admin.seat().awaitsAcceptance())
                .toList();
        List<Judged> pool = able.isEmpty() ? admins : able;
        List<Judged> remaining =
                pool.stream().filter(admin -> !admin.recommendation().frees()).toList();
        if (remaining.size() == 1) {
            last.add(remaining.get(0).seat().key());
        } else if (remaining.isEmpty()) {
            last.add(pool.stream().min(KEPT_FIRST).orElseThrow().seat().key());
        }
    }
}
