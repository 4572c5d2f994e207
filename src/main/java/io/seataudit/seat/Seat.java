package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Member;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.Policy;
import io.seataudit.model.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One seat with everything that is known of it.
 *
 * @param workspace as the leading row writes it; blank where the application has none
 * @param person who is behind the address; empty where nobody matches
 * @param signs what the sources say, the latest first
 */
public record Seat(
        String workspace,
        Email email,
        Profile profile,
        Account account,
        Holdings holdings,
        Optional<Person> person,
        Terms terms,
        List<Sign> signs) {
    /** The most recently active first; then the one that joined first, an unknown day last; then the lower address. */
    public static final Comparator<Seat> MOST_IN_USE_FIRST = Comparator.comparing(
                    (Seat seat) -> seat.usedUpTo().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed())
            .thenComparing(seat -> seat.account().joinedOn().orElse(LocalDate.MAX))
            .thenComparing(Seat::email);

    /**
     * What the application says of the holder.
     *
     * @param rawRole the export's own word for the role; may be blank
     * @param manager in the application's own hierarchy; {@link Email#NONE} where none is named
     * @param hashed whether the identity is a digest, which can match nobody
     */
    public record Profile(
            String name,
            Role role,
            String rawRole,
            Email manager,
            String department,
            String crmUserId,
            boolean hashed) {}

    /**
     * The account as the merged rows tell it.
     *
     * @param status the most alive of the rows
     * @param invitedOn the latest of the rows
     * @param joinedOn the earliest of the rows
     * @param rows in the order of the file; at least one
     */
    public record Account(
            AccountStatus status, Optional<LocalDate> invitedOn, Optional<LocalDate> joinedOn, List<Member> rows) {}

    /** Licences and groups by name, each sorted and named once. */
    public record Holdings(List<String> licences, List<String> groups) {}

    /** By what the seat is judged: an exemption (in force before one that ran out), and its thresholds. */
    public record Terms(Optional<Exemption> exemption, Policy policy) {}

    /** What makes it this seat and no other. */
    public SeatKey key() {
        return new SeatKey(workspace, email);
    }

    /** Whether the application does not say that the account has ended. */
    public boolean live() {
        return account.status().live();
    }

    /** Invited and not accepted. Whoever was active since the invitation has accepted it, whatever the export says. */
    public boolean awaitsAcceptance() {
        return account.status() == AccountStatus.INVITED
                && usedUpTo()
                        .map(day -> account.invitedOn().map(day::isBefore).orElse(false))
                        .orElse(true);
    }

    /** Whether the account has neither ended nor waits for its invitation to be accepted: somebody can work with it. */
    public boolean accepted() {
        return live() && !awaitsAcceptance();
    }

    /** Whether the person behind the seat has left on that day; false where nobody is known. */
    public boolean holderHasLeft(LocalDate asOf) {
        return person.filter(someone -> someone.hasLeft(asOf)).isPresent();
    }

    /** Whether an exemption is in force on that day. */
    public boolean exempt(LocalDate asOf) {
        return terms.exemption().filter(exemption -> exemption.inForce(asOf)).isPresent();
    }

    /** The latest sign that counts and tells of use. */
    public Optional<Sign> lastSign() {
        return signs.stream().filter(sign -> sign.upTo().isPresent()).findFirst();
    }

    /** The latest day on which the seat can have been used: that of the latest sign, or the last of its month. */
    public Optional<LocalDate> usedUpTo() {
        return lastSign().flatMap(Sign::upTo);
    }

    /** The day of the latest sign; empty where a later month is known to have use on a day that nobody tells. */
    public Optional<LocalDate> lastActiveOn() {
        return latestDay()
                .filter(day -> latestMonth()
                        .map(month -> !day.isBefore(month.firstDay()))
                        .orElse(true));
    }

    /** The month in which a total without dates tells of use; empty where a day after it is known. */
    public Optional<Period> activeDuring() {
        return latestMonth()
                .filter(month ->
                        latestDay().map(day -> !day.isAfter(month.lastDay())).orElse(true));
    }

    private Optional<LocalDate> latestDay() {
        return signs.stream().flatMap(sign -> sign.day().stream()).max(LocalDate::compareTo);
    }

    private Optional<Period> latestMonth() {
        return signs.stream().flatMap(sign -> sign.during().stream()).max(Period::compareTo);
    }

    /** How many whole days the seat has been silent for certain; empty where nothing tells of use. */
    public Optional<Long> daysSilent(LocalDate asOf) {
        return usedUpTo().map(day -> ChronoUnit.DAYS.between(day, asOf));
    }

    /** Whole days from the last day of activity to the as-of date; empty where no day is known. */
    public Optional<Long> daysInactive(LocalDate asOf) {
        return lastActiveOn().map(day -> ChronoUnit.DAYS.between(day, asOf));
    }

    /** The earliest day on which the seat can have been taken up: joined, or else invited. */
    public Optional<LocalDate> lifeBegan() {
        return account.joinedOn().or(account::invitedOn);
    }
}
