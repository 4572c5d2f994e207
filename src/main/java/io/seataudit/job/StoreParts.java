package io.seataudit.job;

import io.seataudit.store.DecisionTable;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.MailSendings;
import io.seataudit.store.Runs;
import io.seataudit.store.StagedRows;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database and its tables: all that the commands which only look things up need. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class StoreParts {
    @Bean
    Runs runs(JdbcClient jdbc) {
        return new Runs(jdbc);
    }

    @Bean
    StagedRows stagedRows(JdbcTemplate jdbc) {
        return new StagedRows(jdbc);
    }

    @Bean
    HistoryTables historyTables(JdbcTemplate jdbc) {
        return new HistoryTables(jdbc);
    }

    @Bean
    DecisionTable decisionTable(JdbcTemplate jdbc) {
        return new DecisionTable(jdbc);
    }

    @Bean
    MailSendings mailSendings(JdbcTemplate jdbc) {
        return new MailSendings(jdbc);
    }

    @Bean
    Figures figures(JdbcTemplate jdbc) {
        return new Figures(jdbc);
    }
}
