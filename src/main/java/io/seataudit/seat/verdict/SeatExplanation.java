package io.seataudit.seat.verdict;

import io.seataudit.model.Email;
import io.seataudit.model.Person;
import io.seataudit.model.Signal;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.status.RuleTrial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the verdicts on one address came about: one case for each of its seats, by workspace. */
public record SeatExplanation(String app, LocalDate asOf, Email asked, List<Case> seats) {
    /**
     * One seat.
     *
     * @param evidence what every source says, the latest first
     * @param trials the rules of the status table in their order, up to the one that applies
     * @param reach connections that the seat can use, and by which way
     */
    public record Case(
            SeatVerdict verdict,
            Optional<Person> person,
            List<Evidence> evidence,
            List<RuleTrial> trials,
            List<String> reach) {}

    /**
     * What one source says; {@code seenAt} is where an earlier audit saw it, empty unless remembered. What lies after the
     * as-of date does not count.
     */
    public record Evidence(Signal signal, String seenAt, boolean counts) {}
}
