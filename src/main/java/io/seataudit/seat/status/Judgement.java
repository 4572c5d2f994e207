package io.seataudit.seat.status;

import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verdict on every seat: the status table, then what holds a removal back. A caution never changes the status, only
 * the recommendation, and the reason says so (rules.md#seat-status).
 */
public final class Judgement {
    private final Surroundings app;
    private final SparedPeople spared;
    private final Set<SeatKey> seenBefore;

    /** Judges the seats of one application among these surroundings. */
    public Judgement(Scope scope, Surroundings app) {
        this.app = app;
        this.spared = new SparedPeople(scope.asOf());
        this.seenBefore = scope.history().seats().stream().map(SeatKey::of).collect(Collectors.toSet());
    }

    /** One verdict for each seat, in the order of the seats, without the guard of the last admin. */
    public List<Judged> of(List<Seat> seats) {
        return seats.stream().map(this::judge).toList();
    }

    /** The same verdicts with the removal of each last admin held back. */
    public static List<Judged> keeping(Set<SeatKey> lastAdmins, List<Judged> all) {
        return all.stream()
                .map(judged -> judged.recommendation().frees()
                                && lastAdmins.contains(judged.seat().key())
                        ? judged.reviewed("this is the last admin of the workspace; appoint another one before")
                        : judged)
                .toList();
    }

    private Judged judge(Seat seat) {
        StatusRule rule = StatusTable.decide(seat, app);
        Judged judged = new Judged(
                seat, rule.status(), rule.why(seat, app), rule.status().recommendation());
        if (!judged.recommendation().frees()) {
            return judged;
        }
        return spared.caution(seat, rule.status())
                .or(() -> mayBeNew(judged))
                .map(judged::reviewed)
                .orElse(judged);
    }

    /** Without a day of joining, a seat that no earlier audit knew may have been taken up yesterday. */
    private Optional<String> mayBeNew(Judged judged) {
        boolean firstSeen =
                !seenBefore.isEmpty() && !seenBefore.contains(judged.seat().key());
        return judged.status() == SeatStatus.NEVER_ACTIVE
                        && firstSeen
                        && judged.seat().lifeBegan().isEmpty()
                ? Optional.of("first seen in this audit without a day of joining, so it may be new")
                : Optional.empty();
    }
}
