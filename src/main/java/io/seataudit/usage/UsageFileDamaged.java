package io.seataudit.usage;

/**
 * A usage file whose rows cannot be told apart or added up, so that none of it may be used (contract, exit 3). The
 * message says which file, on which physical line, and what to do.
 */
public final class UsageFileDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFileDamaged(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
