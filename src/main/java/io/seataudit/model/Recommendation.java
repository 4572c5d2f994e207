package io.seataudit.model;

/** What to do about a seat. */
public enum Recommendation {
    NONE,
    KEEP,
    WATCH,
    REVIEW,
    REVOKE,
    TAKE_LICENCE,
    REMOVE;

    /** Whether somebody has to decide about the seat: a reviewer's "in question", counted and listed so in reports. */
    public boolean asksForDecision() {
        return switch (this) {
            case REVIEW, REVOKE, TAKE_LICENCE, REMOVE -> true;
            case NONE, KEEP, WATCH -> false;
        };
    }

    /** Whether it frees the seat, or its licence, without a further question. */
    public boolean frees() {
        return switch (this) {
            case REVOKE, TAKE_LICENCE, REMOVE -> true;
            case NONE, KEEP, WATCH, REVIEW -> false;
        };
    }
}
