package io.seataudit.model;

/**
 * The columns of the Decisions tab that come back with a reviewer's answers. Writer and reader of the workbook name
 * them by these headers.
 */
public enum DecisionColumn {
    /** The seat's id, stable over periods. */
    ID("Id"),
    /** The application's id. */
    APP("App"),
    /** The workspace; the tab has this column only where some seat has one. */
    WORKSPACE("Workspace"),
    /** The seat's address. */
    EMAIL("E-mail"),
    /** The answer. */
    DECISION("Decision"),
    /** Who answered. */
    DECIDED_BY("Decided by"),
    /** The day of the answer. */
    DECIDED_ON("Decided on"),
    /** Anything the reviewer adds. */
    COMMENT("Comment");

    private final String header;

    DecisionColumn(String header) {
        this.header = header;
    }

    /** The header as it stands in the workbook. */
    public String header() {
        return header;
    }
}
