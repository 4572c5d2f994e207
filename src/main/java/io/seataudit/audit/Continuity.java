package io.seataudit.audit;

import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Period;
import io.seataudit.model.SeatStatus;
import io.seataudit.review.DecisionId;
import io.seataudit.review.RecordedDecision;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.SeatKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What earlier audits remember, under the names that its seats have today: a person whose address changed, and a
 * workspace that has a name since the export tells it, are no new seats (rules.md#seats-over-time).
 *
 * <p>Of each earlier period, seats of the same name are the same; what is left over on both sides is paired by address,
 * then by person, in workspaces that can be the same. Whatever then has no partner is gone, or new.
 */
final class Continuity {
    private static final Comparator<SeatKey> ORDER =
            Comparator.comparing(SeatKey::workspace).thenComparing(SeatKey::email);

    /** An account that had ended is the last to live on under another name. */
    private static final Comparator<PastSeat> LIVE_FIRST = Comparator.comparing(
                    (PastSeat seat) -> seat.status() == SeatStatus.DEPROVISIONED)
            .thenComparing(SeatKey::of, ORDER);

    private final Map<SeatKey, String> seats;
    private final Addresses addresses;
    private final NavigableMap<Period, Map<SeatKey, SeatKey>> today = new TreeMap<>();
    private final History renamed;

    /** {@code seats}: those of today, with the workspace as it is written. */
    Continuity(Map<SeatKey, String> seats, Addresses addresses, History history) {
        this.seats = seats;
        this.addresses = addresses;
        Map<Period, List<PastSeat>> past = new TreeMap<>();
        history.seats().stream()
                .sorted(LIVE_FIRST)
                .forEach(seat -> past.computeIfAbsent(seat.period(), period -> new ArrayList<>())
                        .add(seat));
        past.forEach((period, seatsThen) -> today.put(period, pairs(seatsThen)));
        this.renamed = renamed(history);
    }

    /** The history under today's names; burn stands under the address at which its burner has a seat. */
    History renamed() {
        return renamed;
    }

    private History renamed(History history) {
        return new History(
                history.signals(),
                history.seats().stream().map(this::renamed).toList(),
                history.burn().stream()
                        .map(burn -> new History.PastBurn(
                                burn.period(),
                                burn.meter(),
                                addresses.home(burn.email()),
                                burn.net(),
                                burn.tablesOwned()))
                        .toList(),
                history.months());
    }

    /** The decisions of the application under today's names and ids; those on seats that are gone stay as they are. */
    List<RecordedDecision> renamed(String app, List<RecordedDecision> decisions) {
        return decisions.stream()
                .map(decision -> decision.app().equals(app) ? renamed(decision) : decision)
                .toList();
    }

    private Map<SeatKey, SeatKey> pairs(List<PastSeat> past) {
        Map<SeatKey, SeatKey> pairs = new HashMap<>();
        List<SeatKey> left = new ArrayList<>();
        for (PastSeat seat : past) {
            SeatKey key = SeatKey.of(seat);
            if (seats.containsKey(key)) {
                pairs.put(key, key);
            } else {
                left.add(key);
            }
        }
        Map<Email, List<SeatKey>> free = new HashMap<>();
        seats.keySet().stream()
                .filter(key -> !pairs.containsKey(key))
                .sorted(ORDER)
                .forEach(key -> free.computeIfAbsent(addresses.identity(key.email()), holder -> new ArrayList<>())
                        .add(key));
        pair(left, free, pairs, true);
        pair(left, free, pairs, false);
        return pairs;
    }

    private void pair(
            List<SeatKey> left, Map<Email, List<SeatKey>> free, Map<SeatKey, SeatKey> pairs, boolean sameAddress) {
        for (SeatKey past : left) {
            List<SeatKey> ofHolder = free.getOrDefault(addresses.identity(past.email()), List.of());
            if (!pairs.containsKey(past)) {
                ofHolder.stream()
                        .filter(key -> !sameAddress || key.email().equals(past.email()))
                        .filter(key -> canBeTheSame(key.workspace(), past.workspace()))
                        .findFirst()
                        .ifPresent(key -> {
                            pairs.put(past, key);
                            ofHolder.remove(key);
                        });
            }
        }
    }

    /** A blank workspace is the only one there is, whatever it is called in another month. */
    private static boolean canBeTheSame(String workspace, String other) {
        return workspace.equals(other) || workspace.isEmpty() || other.isEmpty();
    }

    private PastSeat renamed(PastSeat past) {
        SeatKey own = SeatKey.of(past);
        return Optional.ofNullable(today.getOrDefault(past.period(), Map.of()).get(own))
                .map(key -> new PastSeat(
                        past.period(),
                        seats.getOrDefault(key, past.workspace()),
                        key.email(),
                        past.status(),
                        past.recommendation(),
                        past.lastActiveOn(),
                        past.joinedOn()))
                .orElse(past);
    }

    /** The newest period that knew the seat says which one it is now. */
    private RecordedDecision renamed(RecordedDecision decision) {
        SeatKey own = new SeatKey(decision.workspace(), decision.email());
        return Stream.concat(
                        Stream.of(own).filter(seats::containsKey),
                        today.descendingMap().values().stream().flatMap(pairs -> Stream.ofNullable(pairs.get(own))))
                .findFirst()
                .map(key -> new RecordedDecision(
                        DecisionId.of(decision.app(), seats.getOrDefault(key, ""), key.email()),
                        decision.app(),
                        seats.getOrDefault(key, ""),
                        key.email(),
                        decision.decision(),
                        decision.decidedBy(),
                        decision.decidedOn(),
                        decision.comment(),
                        decision.decidedIn()))
                .orElse(decision);
    }
}
