package io.seataudit.seat;

import io.seataudit.model.Hazard;

/** What each hazard means, in one sentence. */
final class HazardWords {
    private HazardWords() {}

    static String of(Hazard hazard) {
        int count = hazard.count();
        return switch (hazard.code()) {
            case LAST_ADMIN -> "LAST_ADMIN: nobody else would be left to administer the workspace";
            case OWNS_CONNECTIONS ->
                "OWNS_CONNECTIONS: " + Wording.count(count, "connection") + (count == 1 ? " runs" : " run")
                        + " on this login";
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
