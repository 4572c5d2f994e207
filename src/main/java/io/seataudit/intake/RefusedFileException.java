package io.seataudit.intake;

/** A file that cannot be used at all; the message names the file, what is wrong, where, and what to do. */
public final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /** {@code file} is the file's name relative to the data folder. */
    public RefusedFileException(String file, String message) {
        super(file + ": " + message);
    }
}
