package io.seataudit.seat.verdict;

import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.model.SeatStanding;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.Sign;
import io.seataudit.seat.access.Consequences;
import io.seataudit.seat.access.Hazards;
import io.seataudit.seat.access.LeaveSteps;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.transition.Transitions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes out the verdict on each seat, with everything a reader is told beside it. */
final class Verdicts {
    private final Workings workings;
    private final Hazards hazards;
    private final Consequences consequences;
    private final LeaveSteps steps;
    private final Transitions transitions;

    Verdicts(Workings workings, Transitions transitions) {
        this.workings = workings;
        this.hazards = new Hazards(
                workings.scope(), workings.facts(), workings.judgements(), workings.property(), workings.lastAdmins());
        this.consequences = new Consequences(workings.property(), workings.judgements(), workings.lastAdmins());
        this.steps = new LeaveSteps(workings.scope().asOf());
        this.transitions = transitions;
    }

    SeatVerdict of(Judged judged) {
        Seat seat = judged.seat();
        List<Hazard> mind = hazards.of(judged);
        return new SeatVerdict(
                seat.email(),
                seat.profile().name(),
                seat.profile().rawRole().isBlank()
                        ? seat.profile().role().name()
                        : seat.profile().rawRole(),
                judged.status(),
                sentence(judged.reason()),
                seat.lastActiveOn(),
                seat.daysInactive(workings.scope().asOf()).map(Math::toIntExact),
                seat.signs().stream()
                        .filter(Sign::counts)
                        .map(Sign::toSignal)
                        .distinct()
                        .toList(),
                seat.profile().department(),
                seat.holdings().groups(),
                mind,
                judged.recommendation(),
                seat.workspace(),
                seat.account().status(),
                seat.account().joinedOn(),
                seat.person().map(Person::costCenter).orElse(""),
                managerOf(seat),
                seat.holdings().licences(),
                consequences.of(seat),
                steps.of(seat, mind),
                transitions.of(seat.key(), judged.status()),
                seat.activeDuring());
    }

    /** What the money rules need of a verdict; the price is the first that a member row gives. */
    static SeatStanding standing(Judged judged) {
        Seat seat = judged.seat();
        Optional<BigDecimal> price = seat.account().rows().stream()
                .map(Member::seatPrice)
                .flatMap(Optional::stream)
                .findFirst();
        return new SeatStanding(
                seat.workspace(), seat.email(), judged.status(), judged.recommendation(), seat.usedUpTo(), price);
    }

    private static Email managerOf(Seat seat) {
        return seat.profile().manager().isNone()
                ? seat.person().map(Person::managerEmail).orElse(Email.NONE)
                : seat.profile().manager();
    }

    static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }
}
