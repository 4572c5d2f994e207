package io.seataudit.intake.value;

/** A cell that cannot be read; the message says why and what to do. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the reason, which is read behind the cell's text. */
    public BadCell(String reason) {
        super(reason, null, false, false);
    }
}
