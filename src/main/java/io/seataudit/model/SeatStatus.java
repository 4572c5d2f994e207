package io.seataudit.model;

/** Verdict on a seat, in the order in which the rules are tried: the first that applies wins (contract, section 3). */
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

    /** What the contract recommends for this status when no hazard forbids it. */
    public Recommendation recommendation() {
        return recommendation;
    }
}
