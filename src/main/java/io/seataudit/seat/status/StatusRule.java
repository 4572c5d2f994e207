package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** One row of the status table (rules.md#seat-status). */
interface StatusRule {
    SeatStatus status();

    boolean applies(Seat seat, Surroundings app);

    /** The facts that the rule looks at, as a clause that reads well after a verdict and after a refusal alike. */
    String why(Seat seat, Surroundings app);

    /** The rule as it was tried, for the explanation. */
    default RuleTrial trial(Seat seat, Surroundings app) {
        return new RuleTrial(status(), applies(seat, app), why(seat, app));
    }
}
