package io.seataudit.seat.evidence;

import io.seataudit.seat.Seat;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How far each source of activity reaches: for how many seats it says anything, never included, up to the as-of date. */
public final class Coverage {
    private Coverage() {}

    /**
     * One row for each source, in the order in which signs are shown; a source that says nothing has 0 seats. Totals
     * have no files of their own and a row only where they tell.
     */
    public static List<SourceCoverage> of(List<Seat> all) {
        return Arrays.stream(SignalSource.values())
                .filter(source -> source.hasOwnFiles() || covered(source, all) > 0)
                .map(source -> of(source, all))
                .toList();
    }

    private static SourceCoverage of(SignalSource source, List<Seat> all) {
        return new SourceCoverage(
                source.word(),
                covered(source, all),
                all.size(),
                all.stream()
                        .flatMap(seat -> seat.signs().stream())
                        .filter(sign -> sign.source() == source)
                        .flatMap(sign -> sign.day().stream())
                        .max(LocalDate::compareTo));
    }

    private static int covered(SignalSource source, List<Seat> all) {
        return (int) all.stream()
                .filter(seat -> seat.signs().stream().anyMatch(sign -> sign.counts() && sign.source() == source))
                .count();
    }
}
