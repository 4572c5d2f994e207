package io.seataudit.model;

import java.util.Locale;

/** A kind of input file; the file's name begins with the kind's name. Columns: rules.md#kinds-and-columns. */
public enum Kind {
    PEOPLE,
    ALIASES,
    MEMBERS,
    GROUPS,
    CONNECTIONS,
    TABLES,
    LICENCES,
    CONTRACT,
    BILLING,
    WORKBOOKS,
    INTEGRATIONS,
    MCP,
    USAGE,
    ACTIVITY;

    /** The beginning of the names of the files of this kind, as {@code members}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
