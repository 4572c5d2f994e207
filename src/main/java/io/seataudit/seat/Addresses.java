package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * From an address in any file to the seats it speaks of: its own, or else those of the person behind it, so that work
 * done under an old address still counts for the seat.
 */
public final class Addresses {
    private final Map<Email, Person> people;
    private final Set<Email> seats = new HashSet<>();
    private final Map<Email, Set<Email>> seatsByWorkEmail = new HashMap<>();

    /** Looks up the seats of these members; {@code people} has every known address. */
    public Addresses(List<Member> members, Map<Email, Person> people) {
        this.people = people;
        for (Member member : members) {
            seats.add(member.email());
            person(member.email())
                    .ifPresent(person -> seatsByWorkEmail
                            .computeIfAbsent(person.workEmail(), email -> new TreeSet<>())
                            .add(member.email()));
        }
    }

    /** The person behind an address; empty where nobody is known by it. */
    public Optional<Person> person(Email address) {
        return Optional.ofNullable(people.get(address));
    }

    /** The addresses of the seats meant by an address, sorted; empty when it has none. */
    public List<Email> seatsOf(Email address) {
        if (seats.contains(address)) {
            return List.of(address);
        }
        return person(address)
                .map(person -> List.copyOf(seatsByWorkEmail.getOrDefault(person.workEmail(), Set.of())))
                .orElse(List.of());
    }
}
