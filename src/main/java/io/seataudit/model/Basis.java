package io.seataudit.model;

/** To whom a figure of burn is attributed, and on what evidence (rules.md#attribution). */
public enum Basis {
    EVENT,
    MCP,
    OWNER,
    UNATTRIBUTED
}
