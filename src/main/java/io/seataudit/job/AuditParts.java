package io.seataudit.job;

import io.seataudit.store.DecisionTable;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.MailSendings;
import io.seataudit.store.Runs;
import io.seataudit.store.StagedRows;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The parts of one run and how they hang together; only the auto-configuration that is needed, for a quick start. */
@Configuration(proxyBeanMethods = false)
@Import({StoreParts.class, AuditJob.class})
@ImportAutoConfiguration({
    TransactionAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class AuditParts {
    @Bean
    RunContext runContext(Runs runs, AuditRequest request) {
        return new RunContext(
                runs, request, RunIdentity.of(request, runs.published()).fingerprint());
    }

    @Bean
    InputCheck inputCheck(AuditRequest request, RunContext run, StagedRows staged) {
        return new InputCheck(request, run, staged);
    }

    @Bean
    Decisions decisions(AuditRequest request, RunContext run, StagedRows staged, DecisionTable table) {
        return new Decisions(request, run, staged, table);
    }

    @Bean
    RunAudit runAudit(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            HistoryTables history,
            Figures figures,
            Decisions decisions) {
        return new RunAudit(
                new FactsOfRun(request, run, staged, history, figures, decisions), new ExhaustionMoments(request));
    }

    @Bean
    Publication publication(
            AuditRequest request, RunContext run, StagedRows staged, RunAudit audit, Decisions decisions) {
        return new Publication(
                request,
                run,
                staged,
                audit,
                new OutputFolder(request.output().folder(), request.period()),
                new Renderers(request),
                decisions);
    }

    @Bean
    MailStep mailStep(
            AuditRequest request, RunContext run, MailSendings sendings, PlatformTransactionManager transactions) {
        return new MailStep(request, run, sendings, transactions, System.getenv());
    }

    @Bean
    StopsGently stopsGently(JobOperator operator) {
        return new StopsGently(operator);
    }
}
