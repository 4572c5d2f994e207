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
    AuditResults auditResults(AuditRequest request, RunContext run, StagedRows staged, HistoryTables history) {
        return new AuditResults(request, run, staged, history);
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
    Publication publication(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            AuditResults results,
            Decisions decisions,
            Figures figures) {
        ReportAssembler assembler = new ReportAssembler(
                request,
                run,
                staged,
                results,
                figures,
                new AppReports(request),
                new PeopleReports(results, request.asOf()),
                decisions);
        return new Publication(
                request,
                run,
                staged,
                assembler,
                new OutputFolder(request.out(), request.period()),
                new Renderers(request),
                new RunHistory(request, results),
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
