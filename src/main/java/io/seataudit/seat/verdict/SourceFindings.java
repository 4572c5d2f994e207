package io.seataudit.seat.verdict;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Sign;
import io.seataudit.seat.SignalSource;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.StatusTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An application whose sources say nothing of most of its seats (rules.md#source-tells-little). */
final class SourceFindings {
    /** In the order in which they are worth asking for: the first speaks for everybody, whatever the application. */
    private static final List<SignalSource> WORTH_ASKING_FOR = List.of(
            SignalSource.IDP, SignalSource.ACTIVITY, SignalSource.USAGE, SignalSource.LICENCES, SignalSource.MEMBERS);

    private SourceFindings() {}

    static Optional<Finding> of(Workings workings) {
        List<Seat> seats = workings.judgements().all().stream()
                .map(Judged::seat)
                .filter(Seat::accepted)
                .toList();
        long silent = seats.stream().filter(SourceFindings::isSilent).count();
        if (seats.size() < StatusTable.FEWEST_SEATS_OF_A_FEED || 2 * silent <= seats.size()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                FindingCode.SOURCE_TELLS_LITTLE,
                workings.scope().app(),
                "",
                silent + " of " + seats.size() + " seats show no sign of any kind, neither of use nor of none: "
                        + wouldTell(seats) + " would tell."));
    }

    private static boolean isSilent(Seat seat) {
        return seat.signs().stream().noneMatch(Sign::counts);
    }

    private static String wouldTell(List<Seat> seats) {
        Set<SignalSource> heard = seats.stream()
                .flatMap(seat -> seat.signs().stream())
                .filter(Sign::counts)
                .map(Sign::source)
                .collect(Collectors.toSet());
        return WORTH_ASKING_FOR.stream()
                .filter(source -> !heard.contains(source))
                .findFirst()
                .map(SourceFindings::words)
                .orElse("complete exports of the sources that are there");
    }

    private static String words(SignalSource source) {
        return switch (source) {
            case IDP -> "the last logins at the identity provider (last_login and app in a people file)";
            case ACTIVITY -> "the application's log of activity (activity.csv)";
            case USAGE -> "the rows of use (usage.csv)";
            case LICENCES -> "last_used_on in the licence export";
            case MEMBERS -> "last_active_on in the member list";
            case TABLES, TOTALS, HISTORY -> source.word();
        };
    }
}
