package io.seataudit.job;

import io.seataudit.store.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the monthly job, or resumes it, or finds that there is nothing to do. */
public final class AuditLauncher {
    private final WorkFolder work;
    private final Consumer<String> progress;

    /**
     * A launcher.
     *
     * @param progress is told the name of each step as it begins, and an empty text at the end
     */
    public AuditLauncher(WorkFolder work, Consumer<String> progress) {
        this.work = work;
        this.progress = progress;
    }

    /** Carries out the request; throws {@link WorkFolderBusyException} when another process holds the work folder. */
    public AuditRun launch(AuditRequest request) {
        try (ConfigurableApplicationContext context = work.open(AuditParts.class, beans -> {
            GenericApplicationContext registry = (GenericApplicationContext) beans;
            registry.registerBean(AuditRequest.class, () -> request);
            registry.registerBean(ProgressListener.class, () -> new ProgressListener(progress));
        })) {
            return launch(request, context);
        }
    }

    private static AuditRun launch(AuditRequest request, ApplicationContext context) {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        // A killed process leaves its execution marked as running. The lock on the store proves that none is.
        repository.findRunningJobExecutions(AuditJob.NAME).forEach(operator::recover);
        try {
            OutputFolder.recoverAll(request.output().folder());
        } catch (IOException e) {
            return new AuditRun.Failed("start", e);
        }

        OutputFolder output = new OutputFolder(request.output().folder(), request.period());
        Path folder = output.published();
        RunIdentity identity =
                RunIdentity.of(request, context.getBean(Runs.class).published());
        long edition = 0;
        while (isComplete(repository, identity.parameters(edition))) {
            if (Files.exists(folder.resolve(Manifest.FILE_NAME))) {
                return new AuditRun.DoneBefore(folder);
            }
            edition++;
        }
        try {
            JobExecution execution = operator.start(context.getBean(Job.class), identity.parameters(edition));
            return outcome(execution, context.getBean(Publication.class), output);
        } catch (JobExecutionException | IOException e) {
            return new AuditRun.Failed("start", e);
        }
    }

    private static boolean isComplete(JobRepository repository, JobParameters parameters) {
        @Nullable JobExecution last = repository.getLastJobExecution(AuditJob.NAME, parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private static AuditRun outcome(JobExecution execution, Publication publication, OutputFolder output)
            throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new AuditRun.Published(publication.report(), output.published(), output.kept());
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new AuditRun.Stopped();
        }
        List<Throwable> failures = execution.getAllFailureExceptions();
        Optional<InputsRefusedException> refused =
                failures.stream().flatMap(failure -> refusal(failure).stream()).findFirst();
        if (refused.isPresent()) {
            return new AuditRun.Refused(refused.get().reasons());
        }
        String step = execution.getStepExecutions().stream()
                .filter(each -> each.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .findFirst()
                .orElse("start");
        return new AuditRun.Failed(
                step, failures.stream().findFirst().orElseGet(() -> new IllegalStateException("no cause recorded")));
    }

    private static Optional<InputsRefusedException> refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputsRefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
