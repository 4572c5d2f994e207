package io.seataudit.intake.decisions;

/** A file that is not a reviewed workbook, or one that is not safe to read; the message says what to do. */
public final class ForeignWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignWorkbookException(String message) {
        super(message);
    }

    ForeignWorkbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
