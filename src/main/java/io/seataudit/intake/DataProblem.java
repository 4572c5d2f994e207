package io.seataudit.intake;

/**
 * Something about the data folder. {@code refuses}: the run cannot go on (exit 3); else it is only to be told.
 *
 * @param file the path relative to the data folder
 */
public record DataProblem(boolean refuses, String file, String message) {
    @Override
    public String toString() {
        return file + ": " + message;
    }
}
