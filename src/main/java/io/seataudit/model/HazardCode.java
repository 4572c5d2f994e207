package io.seataudit.model;

/** What to mind before a seat is touched (rules.md#hazards). */
public enum HazardCode {
    LAST_ADMIN,
    OWNS_CONNECTIONS,
    PERSONAL_KEY,
    OWNS_TABLES,
    RECURRING_RUNS,
    CRM_RESYNC,
    TWO_STEP_LEAVE,
    PASSWORD_LOGIN,
    GROUP_ACCESS,
    INTEGRATION_USER,
    NO_CRM_MAPPING,
    MANAGER_MISSING,
    EXTERNAL_DOMAIN
}
