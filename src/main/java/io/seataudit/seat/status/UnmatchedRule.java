package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/**
 * People sources were given and nobody matches, aliases included. A digest can match nobody, so it proves nothing.
 */
final class UnmatchedRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.UNMATCHED;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return app.peopleGiven() && seat.person().isEmpty() && !seat.profile().hashed();
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        if (seat.profile().hashed()) {
            return "the identity is a digest and cannot be matched with anybody";
        }
        if (seat.person().isPresent()) {
            return "matches a person in the people files";
        }
        return app.peopleGiven() ? "nobody in the people files has this address" : "no people files were given";
    }
}
