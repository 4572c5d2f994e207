package io.seataudit.contract;

import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;

/**
 * Which verdicts put a seat's money in question. Nothing is claimed of seats of which nothing is known (UNKNOWN,
 * STALE_SOURCE), that are on purpose (EXEMPT, NEW, ON_LEAVE, PENDING) or merely watched (IDLE).
 */
public final class StatusMoney {
    private StatusMoney() {}

    /** Whether the cost of such a seat is exposure (contract, section 3: Seat money). */
    public static boolean inQuestion(SeatStatus status) {
        return switch (status) {
            case LICENCE_ON_DEACTIVATED, DEPARTED, UNMATCHED, DUPLICATE, STALE_INVITE, NEVER_ACTIVE, INACTIVE -> true;
            case DEPROVISIONED, EXEMPT, PENDING, ON_LEAVE, NEW, STALE_SOURCE, UNKNOWN, IDLE, ACTIVE -> false;
        };
    }

    /**
     * Whether the licence can be freed without a further question. A seat under review (nobody matches, a second seat,
     * the last admin) is exposure only, until somebody has decided.
     */
    public static boolean canBeFreed(SeatStatus status, Recommendation recommendation) {
        return inQuestion(status)
                && switch (recommendation) {
                    case REMOVE, REVOKE, TAKE_LICENCE -> true;
                    case NONE, KEEP, WATCH, REVIEW -> false;
                };
    }
}
