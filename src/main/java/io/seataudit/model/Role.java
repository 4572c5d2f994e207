package io.seataudit.model;

/** Canonical role; the raw word of the export is kept beside it. */
public enum Role {
    ADMIN,
    MANAGER,
    EDITOR,
    MEMBER,
    VIEWER,
    REP,
    SALES_REP,
    OBSERVER,
    GUEST,
    INTEGRATION_USER,
    BOT,
    OTHER
}
