package io.seataudit.seat.access;

import io.seataudit.model.Role;
import io.seataudit.seat.Seat;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who inherits when a member is removed: the longest-tenured admin of the workspace (rules.md#consequences). */
final class Heirs {
    private final Map<String, List<Judged>> adminsByTenure = new HashMap<>();

    Heirs(Judgements judgements) {
        judgements.all().stream()
                .filter(judged -> judged.seat().profile().role() == Role.ADMIN)
                .filter(judged -> judged.seat().accepted())
                .sorted(Comparator.comparing((Judged admin) ->
                                admin.seat().account().joinedOn().orElse(LocalDate.MAX))
                        .thenComparing(admin -> admin.seat().email()))
                .forEach(admin -> adminsByTenure
                        .computeIfAbsent(admin.seat().key().workspace(), workspace -> new ArrayList<>())
                        .add(admin));
    }

    /** The heir of a seat by name, or why there is none to name; reads well after {@code pass to}. */
    String of(Seat seat) {
        List<Judged> others = adminsByTenure.getOrDefault(seat.key().workspace(), List.of()).stream()
                .filter(admin -> !admin.seat().email().equals(seat.email()))
                .limit(2)
                .toList();
        if (others.isEmpty()) {
            return "nobody: there is no other admin";
        }
        Judged heir = others.get(0);
        if (others.size() > 1 && heir.seat().account().joinedOn().isEmpty()) {
            return "the longest-tenured admin, whom the export does not tell (no day of joining)";
        }
        String who = heir.seat().profile().name().isBlank()
                ? heir.seat().email().address()
                : heir.seat().profile().name() + " (" + heir.seat().email() + ")";
        String tenure = others.size() == 1 ? ", the only other admin" : ", the longest-tenured admin";
        return who + tenure + (heir.status().mayHaveToGo() ? ", whose own seat is in question" : "");
    }
}
