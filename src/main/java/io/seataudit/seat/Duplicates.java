package io.seataudit.seat;

import io.seataudit.model.Email;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which seat of a person with several in one workspace stays (contract, section 3, DUPLICATE). */
final class Duplicates {
    /** The most recently active first; then the one that joined first, an unknown day last; then the lower address. */
    static final Comparator<Seat> STAYS_FIRST = Comparator.comparing(
                    (Seat seat) -> seat.lastActiveOn().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed())
            .thenComparing(seat -> seat.joinedOn().orElse(LocalDate.MAX))
            .thenComparing(Seat::email);

    private record Holder(String workspace, Email workEmail) {}

    private Duplicates() {}

    /** For every seat that does not stay, the address of the one that does. An ended account is no second seat. */
    static Map<SeatKey, Email> stayingSeats(List<Seat> seats) {
        Map<Holder, List<Seat>> held = new HashMap<>();
        for (Seat seat : seats) {
            if (seat.live() && seat.person().isPresent()) {
                Holder holder =
                        new Holder(seat.key().workspace(), seat.person().get().workEmail());
                held.computeIfAbsent(holder, key -> new ArrayList<>(1)).add(seat);
            }
        }
        Map<SeatKey, Email> staying = new HashMap<>();
        for (List<Seat> ofOne : held.values()) {
            if (ofOne.size() > 1) {
                Seat stays = ofOne.stream().min(STAYS_FIRST).orElseThrow();
                ofOne.stream()
                        .filter(seat -> !seat.email().equals(stays.email()))
                        .forEach(seat -> staying.put(seat.key(), stays.email()));
            }
        }
        return staying;
    }
}
