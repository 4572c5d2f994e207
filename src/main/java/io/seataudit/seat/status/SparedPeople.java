package io.seataudit.seat.status;

import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import io.seataudit.seat.Seat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who never appears on a removal list: exempt, new and on-leave people (rules.md#spared-people), also where an earlier row of
 * the table gave the seat another status, as with somebody on leave whose account the identity provider suspended.
 */
final class SparedPeople {
    private final LocalDate asOf;

    SparedPeople(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Why the person behind the seat is spared; empty when nothing speaks against a removal. */
    Optional<String> caution(Seat seat) {
        if (seat.exempt(asOf)) {
            return Optional.of("the seat is exempt");
        }
        return seat.person().flatMap(person -> caution(person, seat));
    }

    private Optional<String> caution(Person person, Seat seat) {
        if (person.status() == PersonStatus.LEAVE) {
            return Optional.of("on leave, according to the people files");
        }
        if (employmentEnded(person)) {
            return Optional.empty();
        }
        if (person.status() == PersonStatus.PRE_HIRE) {
            return Optional.of("has not started yet, according to the people files");
        }
        if (person.startDate().filter(day -> isRecent(day, seat)).isPresent()) {
            return Optional.of("started on " + person.startDate().get());
        }
        boolean employed = person.status() == PersonStatus.ACTIVE;
        if (employed && seat.lifeBegan().filter(day -> isRecent(day, seat)).isPresent() && seat.live()) {
            return Optional.of("the seat is new and the person is employed");
        }
        return Optional.empty();
    }

    private boolean isRecent(LocalDate day, Seat seat) {
        return ChronoUnit.DAYS.between(day, asOf) < seat.terms().policy().graceDays();
    }

    private boolean employmentEnded(Person person) {
        return person.status() == PersonStatus.DEPARTED
                || person.endDate().filter(end -> !end.isAfter(asOf)).isPresent();
    }
}
