package io.seataudit.intake.csv;

import java.io.IOException;

/** A file that cannot be read as CSV; the message says what is wrong, where, and what to do. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message that does not name the file: that is done where the file is known. */
    public UnreadableException(String message) {
        super(message);
    }
}
