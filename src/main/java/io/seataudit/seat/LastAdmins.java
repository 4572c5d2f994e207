package io.seataudit.seat;

import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The admin of each workspace who would be the only one left once all recommended removals are carried out. At least one
 * must remain (domain facts 1.1): where every admin is on the list, one of them is held back.
 */
final class LastAdmins {
    /** Somebody employed before a leaver; then the most recently active; then the longest-tenured. */
    private static final Comparator<Judged> KEPT_FIRST = Comparator.comparing(
                    (Judged admin) -> admin.status() == SeatStatus.DEPARTED)
            .thenComparing(
                    admin -> admin.seat().lastActiveOn().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed())
            .thenComparing(admin -> admin.seat().joinedOn().orElse(LocalDate.MAX))
            .thenComparing(admin -> admin.seat().email());

    private LastAdmins() {}

    static Set<SeatKey> of(List<Judged> all) {
        Map<String, List<Judged>> admins = new TreeMap<>();
        for (Judged judged : all) {
            if (judged.seat().role() == Role.ADMIN && judged.seat().live()) {
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
                pool.stream().filter(admin -> !admin.onRemovalList()).toList();
        if (remaining.size() == 1) {
            last.add(remaining.get(0).seat().key());
        } else if (remaining.isEmpty()) {
            last.add(pool.stream().min(KEPT_FIRST).orElseThrow().seat().key());
        }
    }
}
