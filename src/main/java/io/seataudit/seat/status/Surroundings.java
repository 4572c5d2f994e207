package io.seataudit.seat.status;

import io.seataudit.model.Email;
import io.seataudit.model.Scope;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rules must know beyond the seat itself.
 *
 * @param peopleGiven whether people files were given, so that nobody matching means something
 * @param seats how many the application has
 * @param latestActivity the latest day up to which any seat of the application shows activity
 * @param complete the sources declared complete that say anything in this audit, with the day from which they are
 * @param staying for a seat that is one of several of a person in a workspace: the address of the one that stays
 */
public record Surroundings(
        LocalDate asOf,
        boolean peopleGiven,
        int seats,
        Optional<LocalDate> latestActivity,
        Map<SignalSource, LocalDate> complete,
        Map<SeatKey, Email> staying) {

    /** Those of these seats; {@code present}: the sources that say anything at all in this audit. */
    public static Surroundings of(Scope scope, SeatFacts facts, List<Seat> seats, Set<SignalSource> present) {
        Map<SignalSource, LocalDate> complete = new TreeMap<>();
        facts.traces()
                .completeFrom()
                .forEach((source, from) -> SignalSource.of(source)
                        .filter(present::contains)
                        .ifPresent(known -> complete.put(known, from)));
        return new Surroundings(
                scope.asOf(),
                facts.roster().given(),
                seats.size(),
                seats.stream().flatMap(seat -> seat.usedUpTo().stream()).max(LocalDate::compareTo),
                complete,
                Duplicates.stayingSeats(seats, facts.roster()));
    }
}
