package io.seataudit.seat.status;

import io.seataudit.model.Email;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which seat of a person with several in one workspace stays (rules.md#status-duplicate). */
final class Duplicates {
    private record Holder(String workspace, Email identity) {}

    private Duplicates() {}

    /** For every seat that does not stay, the address of the one that does. An ended account is no second seat. */
    static Map<SeatKey, Email> stayingSeats(List<Seat> seats, SeatFacts.Roster roster) {
        Map<Holder, List<Seat>> held = new HashMap<>();
        for (Seat seat : seats) {
            if (seat.live() && !seat.profile().hashed()) {
                Holder holder = new Holder(seat.key().workspace(), roster.identity(seat.email()));
                held.computeIfAbsent(holder, key -> new ArrayList<>(1)).add(seat);
            }
        }
        Map<SeatKey, Email> staying = new HashMap<>();
        for (List<Seat> ofOne : held.values()) {
            if (ofOne.size() > 1) {
                Seat stays = ofOne.stream().min(Seat.MOST_IN_USE_FIRST).orElseThrow();
                ofOne.stream()
                        .filter(seat -> !seat.email().equals(stays.email()))
                        .forEach(seat -> staying.put(seat.key(), stays.email()));
            }
        }
        return staying;
    }
}
