package io.seataudit.job;

import io.seataudit.model.FileRows;
import io.seataudit.model.Reject;
import io.seataudit.store.StagedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides, when everything was read, whether the inputs can be trusted: files that were refused, and files with too
 * many rejected rows, are all told at once.
 */
final class InputCheck {
    private static final int LEAST_REJECTED_ROWS = 10;
    private static final int EXAMPLES = 3;

    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;

    InputCheck(AuditRequest request, RunContext run, StagedRows staged) {
        this.request = request;
        this.run = run;
        this.staged = staged;
    }

    /** Throws {@link InputsRefusedException} with every reason. */
    void check() {
        List<String> reasons = new ArrayList<>(staged.all(run.runId(), "", StagedKinds.REFUSAL));
        List<Reject> rejects = staged.all(run.runId(), "", StagedKinds.REJECT);
        staged.each(run.runId(), "", StagedKinds.FILE, summary -> {
            if (tooManyRejected(summary.rows())) {
                reasons.add(tooManyRejected(summary.rows(), rejects));
            }
        });
        if (!reasons.isEmpty()) {
            throw new InputsRefusedException(reasons);
        }
    }

    private boolean tooManyRejected(FileRows rows) {
        return tooManyRejected(rows, request.config().inputs().rejectedRowsTolerance());
    }

    /** At least ten rows, and a larger share than is tolerated (rules.md#rejected-rows-tolerance). */
    static boolean tooManyRejected(FileRows rows, BigDecimal tolerance) {
        return rows.rejected() >= LEAST_REJECTED_ROWS
                && BigDecimal.valueOf(rows.rejected()).compareTo(tolerance.multiply(BigDecimal.valueOf(rows.read())))
                        > 0;
    }

    static String tooManyRejected(FileRows rows, List<Reject> rejects) {
        StringBuilder text = new StringBuilder(rows.file() + ": " + rows.rejected() + " of " + rows.read()
                + " rows cannot be used, more than tolerance.rejected-rows allows; mend the file or raise the"
                + " tolerance. The first of them:");
        rejects.stream()
                .filter(reject -> reject.file().equals(rows.file()))
                .limit(EXAMPLES)
                .forEach(reject -> text.append(System.lineSeparator())
                        .append("  line ")
                        .append(reject.line())
                        .append(reject.column().isEmpty() ? "" : ", " + reject.column())
                        .append(": ")
                        .append(reject.reason()));
        return text.toString();
    }
}
