package io.seataudit.job;

import java.util.List;

/** The inputs cannot be used as they are: every reason, each with its file and what to do. Exit 3. */
public final class InputsRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /** For these reasons, of which there is at least one. */
    public InputsRefusedException(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The reasons, in the order of the files. */
    public List<String> reasons() {
        return reasons;
    }
}
