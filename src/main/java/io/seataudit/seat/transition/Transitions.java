package io.seataudit.seat.transition;

import io.seataudit.model.History;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Period;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Transition;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.status.Judged;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of each seat since the newest period audited before (rules.md#transitions).
 *
 * <table><caption>before (down), now (across)</caption>
 * <tr><th></th><th>no seat</th><th>fine</th><th>at risk</th><th>feed frozen</th></tr>
 * <tr><td>no seat</td><td>-</td><td>NEW</td><td>NEW</td><td>NEW</td></tr>
 * <tr><td>fine</td><td>RECLAIMED</td><td>RETAINED</td><td>LAPSED</td><td>RETAINED</td></tr>
 * <tr><td>at risk</td><td>RECLAIMED</td><td>REACTIVATED</td><td>STILL_AT_RISK</td><td>STILL_AT_RISK</td></tr>
 * <tr><td>feed frozen</td><td>RECLAIMED</td><td>RETAINED</td><td>LAPSED</td><td>RETAINED</td></tr>
 * </table>
 *
 * An account that the application calls deactivated, with no licence held, is no seat. A frozen feed says nothing, so it
 * leaves a seat where it stood.
 */
public final class Transitions {
    private final Optional<Period> previous;
    private final Map<SeatKey, PastSeat> before = new HashMap<>();

    private enum Standing {
        NO_SEAT,
        FINE,
        AT_RISK,
        UNSAID
    }

    /** Compares with the newest period that the history has. */
    public Transitions(History history) {
        this.previous = history.previousPeriod();
        history.seats().stream()
                .filter(seat -> previous.map(seat.period()::equals).orElse(false))
                .forEach(seat -> before.put(SeatKey.of(seat), seat));
    }

    /** The way of one seat of today; empty without an earlier period, or where it was a seat in neither. */
    public Optional<Transition> of(SeatKey key, SeatStatus now) {
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        PastSeat past = before.get(key);
        return between(past == null ? Standing.NO_SEAT : standing(past.status()), standing(now));
    }

    /** What became of all seats of today and of the previous period. */
    public Movement movement(List<Judged> now) {
        List<PastSeat> gone = gone(now);
        return new Movement(counts(now, gone.size()), gone);
    }

    private List<PastSeat> gone(List<Judged> now) {
        Set<SeatKey> listed = new HashSet<>();
        now.forEach(judged -> listed.add(judged.seat().key()));
        return before.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(seat -> standing(seat.status()) != Standing.NO_SEAT)
                .sorted(Comparator.comparing(PastSeat::workspace).thenComparing(PastSeat::email))
                .toList();
    }

    private Map<Transition, Integer> counts(List<Judged> now, int gone) {
        if (previous.isEmpty()) {
            return Map.of();
        }
        Map<Transition, Integer> counts = new EnumMap<>(Transition.class);
        for (Transition transition : Transition.values()) {
            counts.put(transition, 0);
        }
        now.forEach(judged -> of(judged.seat().key(), judged.status())
                .ifPresent(transition -> counts.merge(transition, 1, Integer::sum)));
        counts.merge(Transition.RECLAIMED, gone, Integer::sum);
        return counts;
    }

    private static Optional<Transition> between(Standing before, Standing now) {
        boolean wasAtRisk = before == Standing.AT_RISK;
        if (before == Standing.NO_SEAT) {
            return now == Standing.NO_SEAT ? Optional.empty() : Optional.of(Transition.NEW);
        }
        return Optional.of(
                switch (now) {
                    case NO_SEAT -> Transition.RECLAIMED;
                    case FINE -> wasAtRisk ? Transition.REACTIVATED : Transition.RETAINED;
                    case AT_RISK -> wasAtRisk ? Transition.STILL_AT_RISK : Transition.LAPSED;
                    case UNSAID -> wasAtRisk ? Transition.STILL_AT_RISK : Transition.RETAINED;
                });
    }

    /** At risk: what is to go or to be asked about, and also what is only watched, so that a lapse shows at once. */
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
                    IDLE -> Standing.AT_RISK;
            case STALE_SOURCE -> Standing.UNSAID;
        };
    }
}
