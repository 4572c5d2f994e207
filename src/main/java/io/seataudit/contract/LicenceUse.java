package io.seataudit.contract;

import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a licence is used (rules.md#licence-use). The licence's own last use decides. Where it is not known
 * the seat stands in as far as it can: a seat without recent activity has none in any module, and the activity of a
 * seat with one licence is that licence's; with several licences nobody knows which of them was used.
 */
final class LicenceUse {
    enum State {
        USED,
        UNUSED,
        UNKNOWN
    }

    private final LocalDate asOf;
    private final int inactiveDays;
    private final Map<Email, LastSeen> seatActivity = new HashMap<>();
    private final Map<Email, Integer> held = new HashMap<>();

    LicenceUse(Scope scope, ContractFacts facts, List<LicensedModule> modules) {
        this.asOf = scope.asOf();
        this.inactiveDays = scope.policies().base().inactiveDays();
        for (SeatStanding seat : facts.seats()) {
            seatActivity.merge(seat.email(), activity(seat), LastSeen::latest);
        }
        for (LicensedModule module : modules) {
            module.holdings().forEach(holding -> held.merge(holding.email(), 1, Integer::sum));
        }
    }

    State of(Holding holding) {
        State own = judge(holding.lastUsed());
        if (own != State.UNKNOWN) {
            return own;
        }
        State seat = judge(seatActivity.getOrDefault(holding.email(), LastSeen.UNKNOWN));
        boolean sole = held.getOrDefault(holding.email(), 0) == 1;
        return seat == State.USED && !sole ? State.UNKNOWN : seat;
    }

    private State judge(LastSeen seen) {
        return switch (seen.state()) {
            case UNKNOWN -> State.UNKNOWN;
            case NEVER -> State.UNUSED;
            case ON, DURING -> recent(seen.on().orElseThrow()) ? State.USED : State.UNUSED;
        };
    }

    private boolean recent(LocalDate day) {
        return ChronoUnit.DAYS.between(day, asOf) < inactiveDays;
    }

    private static LastSeen activity(SeatStanding seat) {
        Optional<LocalDate> on = seat.lastActiveOn();
        if (on.isPresent()) {
            return LastSeen.on(on.get());
        }
        return seat.status() == SeatStatus.NEVER_ACTIVE ? LastSeen.NEVER : LastSeen.UNKNOWN;
    }
}
