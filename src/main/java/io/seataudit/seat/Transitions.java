package io.seataudit.seat;

import io.seataudit.model.History;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Period;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Transition;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of each seat since the newest period audited before (contract, section 4, {@code previous}).
 *
 * <table><caption>before (down), now (across)</caption>
 * <tr><th></th><th>no seat</th><th>fine</th><th>in question</th><th>feed frozen</th></tr>
 * <tr><td>no seat</td><td>-</td><td>NEW</td><td>NEW</td><td>NEW</td></tr>
 * <tr><td>fine</td><td>RECLAIMED</td><td>RETAINED</td><td>LAPSED</td><td>RETAINED</td></tr>
 * <tr><td>in question</td><td>RECLAIMED</td><td>REACTIVATED</td><td>STILL_AT_RISK</td><td>STILL_AT_RISK</td></tr>
 * <tr><td>feed frozen</td><td>RECLAIMED</td><td>RETAINED</td><td>LAPSED</td><td>RETAINED</td></tr>
 * </table>
 *
 * An account that the application calls deactivated, with no licence held, is no seat. A frozen feed says nothing, so it
 * leaves a seat where it stood.
 */
final class Transitions {
    private final Optional<Period> previous;
    private final Map<SeatKey, PastSeat> before = new HashMap<>();

    private enum Standing {
        NO_SEAT,
        FINE,
        IN_QUESTION,
        UNSAID
    }

    Transitions(History history) {
        this.previous = history.previousPeriod();
        history.seats().stream()
                .filter(seat -> previous.map(seat.period()::equals).orElse(false))
                .forEach(seat -> before.put(new SeatKey(seat.workspace(), seat.email()), seat));
    }

    /** The way of one seat of today; empty without an earlier period, or where it was a seat in neither. */
    Optional<Transition> of(SeatKey key, SeatStatus now) {
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        PastSeat past = before.get(key);
        return between(past == null ? Standing.NO_SEAT : standing(past.status()), standing(now));
    }

    /** Seats of the previous period that are no longer on the list, sorted by workspace, then address. */
    List<PastSeat> gone(List<Judged> now) {
        Set<SeatKey> listed = new HashSet<>();
        now.forEach(judged -> listed.add(judged.seat().key()));
        return before.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(seat -> standing(seat.status()) != Standing.NO_SEAT)
                .sorted(Comparator.comparing(PastSeat::workspace).thenComparing(PastSeat::email))
                .toList();
    }

    /** How many seats took each way; empty without an earlier period. */
    Map<Transition, Integer> counts(List<Judged> now) {
        if (previous.isEmpty()) {
            return Map.of();
        }
        Map<Transition, Integer> counts = new EnumMap<>(Transition.class);
        for (Transition transition : Transition.values()) {
            counts.put(transition, 0);
        }
        now.forEach(judged -> of(judged.seat().key(), judged.status())
                .ifPresent(transition -> counts.merge(transition, 1, Integer::sum)));
        counts.merge(Transition.RECLAIMED, gone(now).size(), Integer::sum);
        return counts;
    }

    private static Optional<Transition> between(Standing before, Standing now) {
        boolean wasInQuestion = before == Standing.IN_QUESTION;
        if (before == Standing.NO_SEAT) {
            return now == Standing.NO_SEAT ? Optional.empty() : Optional.of(Transition.NEW);
        }
        return Optional.of(
                switch (now) {
                    case NO_SEAT -> Transition.RECLAIMED;
                    case FINE -> wasInQuestion ? Transition.REACTIVATED : Transition.RETAINED;
                    case IN_QUESTION -> wasInQuestion ? Transition.STILL_AT_RISK : Transition.LAPSED;
                    case UNSAID -> wasInQuestion ? Transition.STILL_AT_RISK : Transition.RETAINED;
                });
    }

    private static Standing standing(SeatStatus status) {
        return switch (status) {
            case DEPROVISIONED -> Standing.NO_SEAT;
            case EXEMPT, PENDING, ON_LEAVE, NEW, ACTIVE -> Standing.FINE;
            case LICENCE_ON_DEACTIVATED,
                    DEPARTED,
                    UNMATCHED,
                    DUPLICATE,
                    STALE_INVITE,
                    NEVER_ACTIVE,
                    UNKNOWN,
                    INACTIVE,
                    IDLE -> Standing.IN_QUESTION;
            case STALE_SOURCE -> Standing.UNSAID;
        };
    }
}
