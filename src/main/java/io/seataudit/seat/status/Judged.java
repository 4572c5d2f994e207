package io.seataudit.seat.status;

import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** A seat with its verdict; {@code reason} is the clause of the rule that decided, with any caution added. */
public record Judged(Seat seat, SeatStatus status, String reason, Recommendation recommendation) {
    /** Held back from what the status recommends; somebody looks at it instead. */
    public Judged reviewed(String caution) {
        return new Judged(seat, status, reason + "; to review first: " + caution, Recommendation.REVIEW);
    }

    /** Whether nothing says that whoever holds the seat is away for good: also when nothing at all is known. */
    public boolean mayBeAtWork() {
        return switch (status) {
            case DEPROVISIONED, LICENCE_ON_DEACTIVATED, DEPARTED, STALE_INVITE, NEVER_ACTIVE, INACTIVE -> false;
            case EXEMPT, UNMATCHED, DUPLICATE, PENDING, ON_LEAVE, NEW, STALE_SOURCE, UNKNOWN, IDLE, ACTIVE -> true;
        };
    }
}
