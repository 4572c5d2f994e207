package io.seataudit.cli;

/** Exit codes of the command line (rules.md#exit-codes). */
enum ExitCode {
    /** Done; also: done before with these very inputs. */
    DONE(0),
    /** Failed part-way; the same command resumes. */
    FAILED(1),
    /** Bad command line or config: nothing was read, nothing written. */
    BAD_CONFIG(2),
    /** Inputs refused: no report is published. */
    INPUTS_REFUSED(3),
    /** Report published, and a finding at or above {@code --fail-on} exists. */
    FINDINGS(4),
    /** Another run holds the work folder. */
    BUSY(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
