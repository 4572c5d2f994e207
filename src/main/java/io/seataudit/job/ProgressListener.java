package io.seataudit.job;

import java.util.function.Consumer;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the terminal which step begins. */
final class ProgressListener implements StepExecutionListener, JobExecutionListener {
    private final Consumer<String> progress;

    ProgressListener(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        progress.accept(execution.getStepName());
    }

    @Override
    public void afterJob(JobExecution execution) {
        progress.accept("");
    }
}
