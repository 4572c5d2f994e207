package io.seataudit.seat.status;

import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;
import java.time.temporal.ChronoUnit;

/**
 * Matched to a person who has left: HR says so, or the end date is reached, or the identity provider has disabled
 * them.
 */
final class DepartedRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.DEPARTED;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.holderHasLeft(app.asOf());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return seat.person().map(person -> words(person, app)).orElse("no person is known for this address");
    }

    private static String words(Person person, Surroundings app) {
        if (person.endDate().filter(end -> !end.isAfter(app.asOf())).isPresent()) {
            return "left on " + person.endDate().get() + ", "
                    + Wording.count(ChronoUnit.DAYS.between(person.endDate().get(), app.asOf()), "day") + " ago";
        }
        if (person.status() == PersonStatus.DEPARTED) {
            return "has left, according to the people files";
        }
        if (person.hasLeft(app.asOf())) {
            return "the account at the identity provider is disabled"
                    + (person.status() == PersonStatus.ACTIVE ? ", though the people files say employed" : "");
        }
        return person.endDate()
                .map(end -> "leaves on " + end + ", after the as-of date")
                .orElse("the people files tell of no leaving");
    }
}
