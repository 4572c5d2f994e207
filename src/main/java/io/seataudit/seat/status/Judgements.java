package io.seataudit.seat.status;

import io.seataudit.model.Email;
import io.seataudit.seat.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All verdicts of one application, found by the address of a seat or of the person behind it. */
public final class Judgements {
    private final List<Judged> all;
    private final Addresses addresses;
    private final Map<Email, List<Judged>> byEmail = new HashMap<>();

    /** Files the verdicts by address; their order is kept. */
    public Judgements(List<Judged> all, Addresses addresses) {
        this.all = all;
        this.addresses = addresses;
        for (Judged judged : all) {
            byEmail.computeIfAbsent(judged.seat().email(), email -> new ArrayList<>(1))
                    .add(judged);
        }
    }

    /** Every verdict, sorted by workspace, then address. */
    public List<Judged> all() {
        return all;
    }

    /** The seats that an address speaks of, in every workspace. */
    public List<Judged> of(Email address) {
        return addresses.seatsOf(address).stream()
                .flatMap(seat -> byEmail.getOrDefault(seat, List.of()).stream())
                .toList();
    }

    /** What all addresses of whoever holds this one have in common. */
    public Email identity(Email address) {
        return addresses.identity(address);
    }

    /** One seat of an address, the live one where there is a choice. */
    public Optional<Judged> one(Email address) {
        List<Judged> found = of(address);
        return found.stream()
                .filter(judged -> judged.seat().live())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
