package io.seataudit.seat.status;

import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.SeatStatus;
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
    Optional<String> caution(Seat seat, SeatStatus status) {
        if (seat.exempt(asOf)) {
            return Optional.of("the seat is exempt");
        }
        return seat.person().flatMap(person -> caution(person, seat, status));
    }

    private Optional<String> caution(Person person, Seat seat, SeatStatus status) {
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
        // The day of an invitation that went stale begins nobody's seat.
        Optional<LocalDate> began =
                status == SeatStatus.STALE_INVITE ? seat.account().joinedOn() : seat.lifeBegan();
        boolean employed = person.status() == PersonStatus.ACTIVE;
        if (employed && began.filter(day -> isRecent(day, seat)).isPresent() && seat.live()) {
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
