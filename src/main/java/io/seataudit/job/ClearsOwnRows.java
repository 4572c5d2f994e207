package io.seataudit.job;

import io.seataudit.store.StagedRows;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Before a reading step begins (again), removes what it staged before: then a restart can neither lose nor double rows. */
final class ClearsOwnRows implements StepExecutionListener {
    private final StagedRows staged;
    private final RunContext run;
    private final String step;

    ClearsOwnRows(StagedRows staged, RunContext run, String step) {
        this.staged = staged;
        this.run = run;
        this.step = step;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        staged.clear(run.runId(), step);
    }
}
