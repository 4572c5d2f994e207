package io.seataudit.job;

import io.seataudit.config.AppConfig;
import io.seataudit.intake.InputFile;
import io.seataudit.model.Alias;
import io.seataudit.model.Kind;
import io.seataudit.model.PersonRow;
import io.seataudit.people.Directory;
import io.seataudit.people.DirectoryBuilder;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.StagedRows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules' results, computed when first asked for and kept. They are pure functions of the staged rows and the
 * history, so a resumed process computes them again instead of reading them back.
 */
final class AuditResults {
    private static final String PEOPLE_APP = "people";

    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final HistoryTables history;
    private final Map<String, AppAudit> apps = new LinkedHashMap<>();
    private Optional<Directory> directory = Optional.empty();

    AuditResults(AuditRequest request, RunContext run, StagedRows staged, HistoryTables history) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.history = history;
    }

    Directory directory() {
        if (directory.isEmpty()) {
            boolean given = request.files().stream().map(InputFile::kind).anyMatch(kind -> kind == Kind.PEOPLE);
            directory = Optional.of(DirectoryBuilder.build(
                    staged.all(run.runId(), PEOPLE_APP, Kind.PEOPLE.name(), PersonRow.class),
                    staged.all(run.runId(), PEOPLE_APP, Kind.ALIASES.name(), Alias.class),
                    given));
        }
        return directory.get();
    }

    AppAudit app(AppConfig config) {
        return apps.computeIfAbsent(
                config.id(),
                id -> new AppAudit(
                        request,
                        config,
                        AppFacts.load(staged, run.runId(), id),
                        directory(),
                        history.before(request.period(), id)));
    }
}
