package io.seataudit.usage;

/**
 * A usage file whose rows cannot be told apart or added up, so that none of it may be used (contract, exit 3). The
 * message says which file, on which physical line, and what to do.
 */
public final class UsageFileDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    UsageFileDamaged(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** The file's name relative to the data folder. */
    public String file() {
        return file;
    }

    /** The physical line, 1-based, at which the damage begins. */
    public long line() {
        return line;
    }
}
