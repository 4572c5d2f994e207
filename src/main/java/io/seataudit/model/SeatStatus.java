package io.seataudit.model;

/** Verdict on a seat, in the order in which the rules are tried: the first that applies wins (rules.md#seat-status). */
public enum SeatStatus {
    DEPROVISIONED(Recommendation.NONE),
    LICENCE_ON_DEACTIVATED(Recommendation.TAKE_LICENCE),
    EXEMPT(Recommendation.KEEP),
    DEPARTED(Recommendation.REMOVE),
    UNMATCHED(Recommendation.REVIEW),
    DUPLICATE(Recommendation.REVIEW),
    STALE_INVITE(Recommendation.REVOKE),
    PENDING(Recommendation.KEEP),
    ON_LEAVE(Recommendation.KEEP),
    NEW(Recommendation.KEEP),
    STALE_SOURCE(Recommendation.REVIEW),
    NEVER_ACTIVE(Recommendation.REMOVE),
    UNKNOWN(Recommendation.REVIEW),
    INACTIVE(Recommendation.REMOVE),
    IDLE(Recommendation.WATCH),
    ACTIVE(Recommendation.KEEP);

    private final Recommendation recommendation;

    SeatStatus(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    /** What is recommended for this status when nothing holds it back (rules.md#seat-status). */
    public Recommendation recommendation() {
        return recommendation;
    }

    /** Whether the seat itself may have to go, whatever is recommended in the end: what a removal would do matters. */
    public boolean mayHaveToGo() {
        return switch (this) {
            case DEPARTED, UNMATCHED, DUPLICATE, STALE_INVITE, NEVER_ACTIVE, INACTIVE -> true;
            case DEPROVISIONED,
                    LICENCE_ON_DEACTIVATED,
                    EXEMPT,
                    PENDING,
                    ON_LEAVE,
                    NEW,
                    STALE_SOURCE,
                    UNKNOWN,
                    IDLE,
                    ACTIVE -> false;
        };
    }

    /**
     * Whether the seat's cost is exposure. Nothing is claimed of seats of which nothing is known (UNKNOWN, STALE_SOURCE),
     * that are on purpose (EXEMPT, NEW, ON_LEAVE, PENDING) or merely watched (IDLE); see rules.md#money-in-question.
     */
    public boolean costIsExposure() {
        return mayHaveToGo() || this == LICENCE_ON_DEACTIVATED;
    }
}
