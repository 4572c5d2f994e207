package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.UsageTally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether new seats get used: of the seats that joined fewer than 90 days before the as-of date and still live, the share
 * that shows any sign since joining, and how many days the first known sign took. Sources that tell only the last day of
 * use make a first use look later than it was; what earlier audits saw corrects that.
 */
final class Activation {
    private static final int WINDOW_DAYS = 90;

    private final LocalDate asOf;
    private final Map<Email, List<LocalDate>> daysOfUse = new HashMap<>();
    private final List<Seat> joined;

    Activation(Workings workings) {
        SeatFacts facts = workings.facts();
        this.asOf = facts.asOf();
        this.joined = workings.judgements().all().stream()
                .map(Judged::seat)
                .filter(seat -> seat.live() && !seat.awaitsAcceptance())
                .filter(this::joinedRecently)
                .toList();
        facts.usage()
                .members()
                .forEach(member -> member.days().stream()
                        .map(UsageTally.MemberDay::day)
                        .forEach(day -> add(workings.addresses(), member.email(), day)));
        facts.history().signals().forEach(signal -> add(workings.addresses(), signal.email(), signal.on()));
        facts.history()
                .seats()
                .forEach(past -> past.lastActiveOn().ifPresent(day -> add(workings.addresses(), past.email(), day)));
    }

    /** Empty when no seat joined in the window. */
    Optional<BigDecimal> rate() {
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(daysToFirstUse().size())
                        .divide(BigDecimal.valueOf(joined.size()), 6, RoundingMode.HALF_UP));
    }

    /** Empty when none of them has been used. The mean of two middle ones is rounded half up. */
    Optional<Integer> medianDaysToFirstUse() {
        List<Long> days = daysToFirstUse();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long upper = days.get(days.size() / 2);
        long lower = days.get((days.size() - 1) / 2);
        return Optional.of(Math.toIntExact((lower + upper + 1) / 2));
    }

    private List<Long> daysToFirstUse() {
        return joined.stream()
                .flatMap(seat -> firstUse(seat).stream()
                        .map(day -> ChronoUnit.DAYS.between(seat.joinedOn().orElseThrow(), day)))
                .sorted()
                .toList();
    }

    private Optional<LocalDate> firstUse(Seat seat) {
        return Stream.concat(
                        daysOfUse.getOrDefault(seat.email(), List.of()).stream(),
                        seat.signs().stream().flatMap(sign -> sign.day().stream()))
                .filter(day -> !day.isAfter(asOf))
                .filter(day -> !day.isBefore(seat.joinedOn().orElseThrow()))
                .min(LocalDate::compareTo);
    }

    private boolean joinedRecently(Seat seat) {
        return seat.joinedOn()
                .map(day -> ChronoUnit.DAYS.between(day, asOf))
                .filter(days -> days >= 0 && days < WINDOW_DAYS)
                .isPresent();
    }

    private void add(Addresses addresses, Email address, LocalDate day) {
        addresses
                .seatsOf(address)
                .forEach(seat -> daysOfUse
                        .computeIfAbsent(seat, email -> new ArrayList<>())
                        .add(day));
    }
}
