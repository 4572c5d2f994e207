package io.seataudit.seat;

import io.seataudit.model.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules must know beyond the seat itself.
 *
 * @param latestActivity the latest day on which any seat of the application shows activity
 * @param complete the sources declared complete that say anything in this audit, with the day from which they are
 * @param staying for a seat that is one of several of a person in a workspace: the address of the one that stays
 */
record Surroundings(
        LocalDate asOf,
        boolean peopleGiven,
        int seats,
        Optional<LocalDate> latestActivity,
        Map<SignalSource, LocalDate> complete,
        Map<SeatKey, Email> staying) {

    static Surroundings of(SeatFacts facts, List<Seat> seats, SignCollector signs) {
        Map<SignalSource, LocalDate> complete = new TreeMap<>();
        facts.completeFrom()
                .forEach((source, from) -> SignalSource.of(source)
                        .filter(signs.present()::contains)
                        .ifPresent(known -> complete.put(known, from)));
        return new Surroundings(
                facts.asOf(),
                facts.peopleGiven(),
                seats.size(),
                seats.stream().flatMap(seat -> seat.lastActiveOn().stream()).max(LocalDate::compareTo),
                complete,
                Duplicates.stayingSeats(seats));
    }
}
