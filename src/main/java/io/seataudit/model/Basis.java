package io.seataudit.model;

/** To whom a figure of burn is attributed, and on what evidence (domain facts 1.3). */
public enum Basis {
    EVENT,
    MCP,
    OWNER,
    UNATTRIBUTED
}
