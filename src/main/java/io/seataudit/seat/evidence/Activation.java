package io.seataudit.seat.evidence;

import io.seataudit.model.Scope;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Whether new seats get used: of the seats that joined fewer than 90 days before the as-of date and still live, the share
 * that shows any sign since joining, and how many days the first known sign took (rules.md#activation).
 *
 * @param rate share, six places; empty when no seat joined in the window
 * @param medianDaysToFirstUse the mean of two middle ones is rounded half up; empty when none of them has been used
 */
public record Activation(Optional<BigDecimal> rate, Optional<Integer> medianDaysToFirstUse) {

    /** Of these seats of one application, by all that sources and earlier audits tell of use. */
    public static Activation of(Scope scope, SeatFacts facts, Addresses addresses, List<Seat> seats) {
        FirstUses uses = new FirstUses(scope, facts, addresses);
        List<Seat> joined = seats.stream().filter(uses::joinedLately).toList();
        List<Long> days = joined.stream()
                .flatMap(seat -> uses.daysToFirstUse(seat).stream())
                .sorted()
                .toList();
        int used = (int) joined.stream().filter(uses::used).count();
        return new Activation(rate(used, joined.size()), median(days));
    }

    private static Optional<BigDecimal> rate(int used, int joined) {
        return joined == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(used).divide(BigDecimal.valueOf(joined), 6, RoundingMode.HALF_UP));
    }

    private static Optional<Integer> median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        long upper = sorted.get(sorted.size() / 2);
        long lower = sorted.get((sorted.size() - 1) / 2);
        return Optional.of(Math.toIntExact((lower + upper + 1) / 2));
    }
}
