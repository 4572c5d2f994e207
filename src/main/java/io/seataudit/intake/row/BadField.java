package io.seataudit.intake.row;

/** A record that cannot be used because of one cell: the column as the file names it, the value, and why. */
public final class BadField extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    /** With the column as the file names it, its text, and why it cannot be used. */
    public BadField(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    /** The header of the column, as the file has it. */
    public String column() {
        return column;
    }

    /** The text of the cell. */
    public String value() {
        return value;
    }

    /** Why, and what to do. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
