package io.seataudit.seat.status;

import io.seataudit.model.Email;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** The same person holds another seat in this application and workspace, and that one stays. */
final class DuplicateRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.DUPLICATE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return app.staying().containsKey(seat.key());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        Email stays = app.staying().get(seat.key());
        return stays == null
                ? "no other seat of the same person comes before this one"
                : "the same person also holds " + stays + ", which was active more recently or joined first";
    }
}
