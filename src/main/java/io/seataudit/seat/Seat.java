package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.model.Policy;
import io.seataudit.model.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One seat with everything that is known of it: the member rows that were merged, the person behind it, what it holds,
 * and what the sources say ({@code signs}, latest first). {@code joinedOn} is the earliest of the rows, {@code
 * invitedOn} the latest.
 */
record Seat(
        String workspace,
        Email email,
        String name,
        Role role,
        String rawRole,
        AccountStatus account,
        Optional<LocalDate> invitedOn,
        Optional<LocalDate> joinedOn,
        Email manager,
        String department,
        String crmUserId,
        boolean hashed,
        List<String> licences,
        List<String> groups,
        Optional<Person> person,
        Optional<Exemption> exemption,
        Policy policy,
        List<Sign> signs,
        List<Member> rows) {

    SeatKey key() {
        return new SeatKey(workspace, email);
    }

    /** Whether the application does not say that the account has ended. */
    boolean live() {
        return account != AccountStatus.DEACTIVATED && account != AccountStatus.DELETED;
    }

    /** Invited and not accepted. Whoever was active since the invitation has accepted it, whatever the export says. */
    boolean awaitsAcceptance() {
        return account == AccountStatus.INVITED
                && lastActiveOn()
                        .map(day -> invitedOn.map(day::isBefore).orElse(false))
                        .orElse(true);
    }

    /** The latest sign that counts and names a day. */
    Optional<Sign> lastSign() {
        return signs.stream().filter(sign -> sign.day().isPresent()).findFirst();
    }

    Optional<LocalDate> lastActiveOn() {
        return lastSign().flatMap(Sign::day);
    }

    Optional<Long> daysInactive(LocalDate asOf) {
        return lastActiveOn().map(day -> ChronoUnit.DAYS.between(day, asOf));
    }

    /** The earliest day on which the seat can have been taken up: joined, or else invited. */
    Optional<LocalDate> lifeBegan() {
        return joinedOn.or(() -> invitedOn);
    }
}
