package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.model.Kind;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.Runs;
import io.seataudit.store.StagedRows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The monthly audit, step by step: files in at the top, reports out at the bottom. */
@Configuration(proxyBeanMethods = false)
class AuditJob {
    static final String NAME = "audit";

    private static final int ROWS_PER_CHUNK = 1000;
    private static final int BLOCKS_PER_CHUNK = 1;
    private static final Set<Kind> PEOPLE = EnumSet.of(Kind.PEOPLE, Kind.ALIASES);
    private static final Set<Kind> MEMBERS = EnumSet.of(Kind.MEMBERS);
    private static final Set<Kind> USAGE = EnumSet.of(Kind.USAGE);
    private static final Set<Kind> ACTIVITY = EnumSet.of(Kind.ACTIVITY);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;

    AuditJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AuditRequest request,
            RunContext run,
            StagedRows staged) {
        this.repository = repository;
        this.transactions = transactions;
        this.request = request;
        this.run = run;
        this.staged = staged;
    }

    @Bean
    Job audit(
            InputCheck inputCheck,
            Decisions decisions,
            RunAudit audit,
            Publication publication,
            MailStep mail,
            Runs runs,
            HistoryTables history,
            Figures figures,
            StopsGently stopsGently,
            ProgressListener progress) {
        return new JobBuilder(NAME, repository)
                .listener(stopsGently)
                .listener(progress)
                .start(once("open-period", run::run, progress))
                .next(reading("read-people", PEOPLE, progress))
                .next(reading("read-members", MEMBERS, progress))
                .next(reading("read-access-and-contracts", otherKinds(), progress))
                .next(readingUsage("read-usage", progress))
                .next(readingActivity("read-activity", progress))
                .next(once(Decisions.STEP, decisions::read, progress))
                .next(once("check-inputs", inputCheck::check, progress))
                .next(once("audit", audit::outcome, progress))
                .next(once("render", publication::render, progress))
                .next(once("publish", () -> publication.publish(runs, history, figures), progress))
                .next(once("send-mail", mail::send, progress))
                .build();
    }

    private Step reading(String name, Set<Kind> kinds, ProgressListener progress) {
        return chunks(
                name,
                ROWS_PER_CHUNK,
                new OutcomeReader(request.inputs().intake(), files(kinds)),
                new OutcomeWriter(staged, run, name),
                progress);
    }

    private Step readingUsage(String name, ProgressListener progress) {
        return chunks(
                name,
                BLOCKS_PER_CHUNK,
                new UsageItemReader(request.inputs().intake(), files(USAGE)),
                new UsageItemWriter(staged, run, request, name),
                progress);
    }

    private Step readingActivity(String name, ProgressListener progress) {
        return chunks(
                name,
                ROWS_PER_CHUNK,
                new OutcomeReader(request.inputs().intake(), files(ACTIVITY)),
                new ActivityWriter(new OutcomeWriter(staged, run, name), staged, run, request.asOf(), name),
                progress);
    }

    /**
     * A step that stages rows. It clears its own rows first and never skips: what cannot be used is an item of its own,
     * because Batch 6.0.4 loses rows when a step that skipped in the writer is restarted.
     */
    private <T> Step chunks(
            String name, int size, ItemReader<T> reader, ItemWriter<T> writer, ProgressListener progress) {
        return new StepBuilder(name, repository)
                .<T, T>chunk(size)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .listener(new ClearsOwnRows(staged, run, name))
                .listener(progress)
                .build();
    }

    private Step once(String name, Runnable work, ProgressListener progress) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .build();
    }

    private List<InputFile> files(Set<Kind> kinds) {
        return request.inputs().files().stream()
                .filter(file -> kinds.contains(file.kind()))
                .toList();
    }

    private static Set<Kind> otherKinds() {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeAll(PEOPLE);
        kinds.removeAll(MEMBERS);
        kinds.removeAll(USAGE);
        kinds.removeAll(ACTIVITY);
        return kinds;
    }
}
