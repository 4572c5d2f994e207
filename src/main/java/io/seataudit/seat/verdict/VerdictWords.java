package io.seataudit.seat.verdict;

import io.seataudit.model.Hazard;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Wording;

/** What the codes of a verdict mean, in words for whoever is responsible for the person. */
final class VerdictWords {
    private VerdictWords() {}

    /** What a status says of the seat; reads well after the code. */
    static String of(SeatStatus status) {
        return switch (status) {
            case DEPROVISIONED -> "the application has ended this account";
            case LICENCE_ON_DEACTIVATED -> "the account has ended, but a licence is still held";
            case EXEMPT -> "kept on purpose";
            case DEPARTED -> "the person has left";
            case UNMATCHED -> "nobody knows whose seat this is";
            case DUPLICATE -> "the person has a second seat";
            case STALE_INVITE -> "the invitation was not accepted in time";
            case PENDING -> "invited, not accepted yet";
            case ON_LEAVE -> "the person is on leave";
            case NEW -> "the seat is new";
            case STALE_SOURCE -> "the data is too old to judge anybody";
            case NEVER_ACTIVE -> "the seat was never used";
            case UNKNOWN -> "no source says anything of use";
            case INACTIVE -> "not used for long";
            case IDLE -> "not used for a while";
            case ACTIVE -> "in use";
        };
    }

    /** What a recommendation asks for. */
    static String of(Recommendation recommendation) {
        return switch (recommendation) {
            case NONE -> "nothing to do";
            case KEEP -> "keep the seat";
            case WATCH -> "keep the seat, and look again next month";
            case REVIEW -> "let somebody look at it before anything is done";
            case REVOKE -> "revoke the invitation";
            case TAKE_LICENCE -> "take the licence back";
            case REMOVE -> "free the seat";
        };
    }

    /** A hazard with its code and its count. */
    static String of(Hazard hazard) {
        int count = hazard.count();
        return switch (hazard.code()) {
            case LAST_ADMIN -> "LAST_ADMIN: nobody else would be left to administer the workspace";
            case OWNS_CONNECTIONS ->
                "OWNS_CONNECTIONS: " + Wording.count(count, "connection") + (count == 1 ? " runs" : " run")
                        + " on this login";
            case PERSONAL_KEY ->
                "PERSONAL_KEY: " + Wording.count(count, "connection") + (count == 1 ? " runs" : " run")
                        + " on a key of their own, and tables on it stop without it";
            case OWNS_TABLES -> "OWNS_TABLES: owns " + Wording.count(count, "table");
            case RECURRING_RUNS -> "RECURRING_RUNS: " + Wording.count(count, "table") + " of theirs by schedule";
            case CRM_RESYNC -> "CRM_RESYNC: comes back at the next CRM sync while the CRM record is active";
            case TWO_STEP_LEAVE -> "TWO_STEP_LEAVE: to be ended at the identity provider and in the application";
            case PASSWORD_LOGIN -> "PASSWORD_LOGIN: a block at the identity provider does not lock them out";
            case GROUP_ACCESS -> "GROUP_ACCESS: has access through " + Wording.count(count, "group");
            case INTEGRATION_USER -> "INTEGRATION_USER: an integration, not a person";
            case NO_CRM_MAPPING -> "NO_CRM_MAPPING: mapped to no CRM user, so roll-ups miss them";
            case MANAGER_MISSING -> "MANAGER_MISSING: the manager is not at work in this application";
            case EXTERNAL_DOMAIN -> "EXTERNAL_DOMAIN: the address is not one of the organisation's own";
        };
    }
}
