package io.seataudit.job;

import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.context.SmartLifecycle;

/**
 * Stops a running job at its next chunk when the process is told to end, before the database closes: the job is then
 * marked as stopped, and the same command resumes it.
 */
final class StopsGently implements SmartLifecycle, JobExecutionListener {
    private static final long LONGEST_WAIT_MILLIS = 30_000;
    private static final long STEP_MILLIS = 50;

    private final JobOperator operator;
    private volatile Optional<JobExecution> running = Optional.empty();
    private volatile boolean started;

    StopsGently(JobOperator operator) {
        this.operator = operator;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running = Optional.of(execution);
    }

    @Override
    public void afterJob(JobExecution execution) {
        running = Optional.empty();
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        running.ifPresent(this::stopAndWait);
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void stopAndWait(JobExecution execution) {
        try {
            operator.stop(execution);
            for (long waited = 0; running.isPresent() && waited < LONGEST_WAIT_MILLIS; waited += STEP_MILLIS) {
                Thread.sleep(STEP_MILLIS);
            }
        } catch (JobExecutionException e) {
            // It ended by itself in the meantime: there is nothing left to stop.
            running = Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
