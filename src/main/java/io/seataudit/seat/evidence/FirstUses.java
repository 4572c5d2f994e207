package io.seataudit.seat.evidence;

import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Scope;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first day of use of each seat. Sources that tell only the last day of use make a first use look later than it was;
 * what earlier audits saw corrects that.
 */
final class FirstUses {
    private static final int WINDOW_DAYS = 90;

    private final LocalDate asOf;
    private final Addresses addresses;
    private final Map<Email, List<LocalDate>> daysOfUse = new HashMap<>();

    FirstUses(Scope scope, SeatFacts facts, Addresses addresses) {
        this.asOf = scope.asOf();
        this.addresses = addresses;
        facts.traces()
                .usage()
                .members()
                .forEach(member ->
                        member.days().stream().map(UsageTally.MemberDay::day).forEach(day -> add(member.email(), day)));
        scope.history().signals().stream()
                .filter(signal -> SignalSource.remembered(signal).state() == LastSeen.State.ON)
                .forEach(signal -> add(signal.email(), signal.on()));
        scope.history().seats().forEach(past -> past.lastActiveOn().ifPresent(day -> add(past.email(), day)));
    }

    /** Whether it is a seat whose first use is asked for: it lives, and joined fewer than 90 days ago. */
    boolean joinedLately(Seat seat) {
        return seat.accepted()
                && seat.account()
                        .joinedOn()
                        .map(day -> ChronoUnit.DAYS.between(day, asOf))
                        .filter(days -> days >= 0 && days < WINDOW_DAYS)
                        .isPresent();
    }

    /** Whole days from joining to the first sign up to the as-of date; empty where there is none. */
    Optional<Long> daysToFirstUse(Seat seat) {
        LocalDate joined = seat.account().joinedOn().orElseThrow();
        return Stream.concat(
                        daysOfUse.getOrDefault(seat.email(), List.of()).stream(),
                        seat.signs().stream().flatMap(sign -> sign.day().stream()))
                .filter(day -> !day.isAfter(asOf))
                .filter(day -> !day.isBefore(joined))
                .min(LocalDate::compareTo)
                .map(day -> ChronoUnit.DAYS.between(joined, day));
    }

    /** Whether anything tells of use since joining, with its day or without. */
    boolean used(Seat seat) {
        LocalDate joined = seat.account().joinedOn().orElseThrow();
        return daysToFirstUse(seat).isPresent()
                || seat.usedUpTo().filter(day -> !day.isBefore(joined)).isPresent();
    }

    private void add(Email address, LocalDate day) {
        addresses
                .seatsOf(address)
                .forEach(seat -> daysOfUse
                        .computeIfAbsent(seat, email -> new ArrayList<>())
                        .add(day));
    }
}
