package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * From an address in any file to the seats it speaks of: its own, or else those of the person behind it, so that work
 * done under an old address still counts for the seat (rules.md#one-person-many-addresses).
 */
public final class Addresses {
    private final SeatFacts.Roster roster;

    /** By the identity of the holder: the addresses of the seats, and whether one of them is a live account. */
    private final Map<Email, NavigableMap<Email, Boolean>> seats = new HashMap<>();

    /** Looks up the seats of these members. */
    public Addresses(List<Member> members, SeatFacts.Roster roster) {
        this.roster = roster;
        for (Member member : members) {
            seats.computeIfAbsent(roster.identity(member.email()), identity -> new TreeMap<>())
                    .merge(member.email(), member.status().live(), Boolean::logicalOr);
        }
    }

    /** The person behind an address; empty where nobody is known by it. */
    public Optional<Person> person(Email address) {
        return Optional.ofNullable(roster.people().get(address));
    }

    /** What all addresses of whoever holds this one have in common. */
    public Email identity(Email address) {
        return roster.identity(address);
    }

    /** The addresses of the seats meant by an address, sorted; empty when it has none. */
    public List<Email> seatsOf(Email address) {
        NavigableMap<Email, Boolean> ofHolder = ofHolder(address);
        return ofHolder.containsKey(address) ? List.of(address) : List.copyOf(ofHolder.keySet());
    }

    /** The addresses of all seats of whoever holds an address, sorted; empty when there is none. */
    public List<Email> seatsOfHolder(Email address) {
        return List.copyOf(ofHolder(address).keySet());
    }

    private NavigableMap<Email, Boolean> ofHolder(Email address) {
        return seats.getOrDefault(roster.identity(address), Collections.emptyNavigableMap());
    }

    /**
     * The one address under which what an address did is added up: its own seat's, else that of a seat of the same
     * person, a live one if there is any, else the one by which the person is known.
     */
    public Email home(Email address) {
        NavigableMap<Email, Boolean> ofHolder = ofHolder(address);
        if (ofHolder.isEmpty()) {
            return roster.identity(address);
        }
        if (ofHolder.containsKey(address)) {
            return address;
        }
        return ofHolder.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(ofHolder::firstKey);
    }
}
