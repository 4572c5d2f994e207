package io.seataudit.seat.evidence;

import io.seataudit.seat.Seat;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far each source of activity reaches: for how many seats it says anything, never included, up to the as-of date. */
public final class Coverage {
    private static final Set<String> OWN_FILES =
            SignalSource.ofOwnFiles().stream().map(SignalSource::word).collect(Collectors.toUnmodifiableSet());

    private Coverage() {}

    /**
     * One row for each source, in the order in which signs are shown; a source that says nothing has 0 seats. Totals
     * have no files of their own and a row only where they tell.
     */
    public static List<SourceCoverage> of(List<Seat> all) {
        return Arrays.stream(SignalSource.values())
                .map(source -> of(source, all))
                .filter(row -> row.seatsCovered() > 0 || OWN_FILES.contains(row.source()))
                .toList();
    }

    private static SourceCoverage of(SignalSource source, List<Seat> all) {
        int covered = (int) all.stream()
                .filter(seat -> seat.signs().stream().anyMatch(sign -> sign.counts() && sign.source() == source))
                .count();
        return new SourceCoverage(
                source.word(),
                covered,
                all.size(),
                all.stream()
                        .flatMap(seat -> seat.signs().stream())
                        .filter(sign -> sign.source() == source)
                        .flatMap(sign -> sign.day().stream())
                        .max(LocalDate::compareTo));
    }
}
