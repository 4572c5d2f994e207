package io.seataudit.job;

import io.seataudit.audit.AppFacts;
import io.seataudit.audit.AppRows;
import io.seataudit.audit.AuditFacts;
import io.seataudit.audit.AuditFacts.GivenFile;
import io.seataudit.config.AppConfig;
import io.seataudit.credit.CreditFacts;
import io.seataudit.intake.InputFile;
import io.seataudit.model.Kind;
import io.seataudit.model.UsageTally;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.StagedKind;
import io.seataudit.store.StagedRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads what an audit is made from: the rows that the reading steps staged, and what earlier runs left. */
final class FactsOfRun {
    private static final String PEOPLE_APP = "people";

    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final HistoryTables history;
    private final Figures figures;
    private final Decisions decisions;

    FactsOfRun(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            HistoryTables history,
            Figures figures,
            Decisions decisions) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.history = history;
        this.figures = figures;
        this.decisions = decisions;
    }

    AuditFacts load() {
        return new AuditFacts(
                request.terms(),
                new AuditFacts.People(
                        rows(PEOPLE_APP, StagedKinds.PEOPLE),
                        rows(PEOPLE_APP, StagedKinds.ALIASES),
                        request.inputs().files().stream().anyMatch(file -> file.kind() == Kind.PEOPLE)),
                request.config().apps().values().stream().map(this::app).toList(),
                new AuditFacts.Inputs(
                        files(),
                        rows("", StagedKinds.FILE),
                        rows("", StagedKinds.REJECT),
                        request.inputs().notes()),
                new AuditFacts.Past(figures.before(request.period()), decisions.all()),
                new AuditFacts.Stamp(run.revision(), request.configSha256(), ProgramVersion.text()));
    }

    private List<GivenFile> files() {
        return Stream.concat(
                        request.inputs().files().stream()
                                .map(file ->
                                        new GivenFile(file.name(), file.kind().prefix(), file.sha256(), file.bytes())),
                        request.inputs().decisions().stream()
                                .map(file -> new GivenFile(file.name(), Decisions.KIND, file.sha256(), file.bytes())))
                .toList();
    }

    private AppFacts app(AppConfig config) {
        String id = config.id();
        return new AppFacts(
                config,
                Objects.requireNonNull(request.vendors().profiles().get(id), id),
                Optional.ofNullable(request.vendors().catalogues().get(id)),
                history.before(request.period(), id),
                new AppRows(
                        new AppRows.Accounts(
                                rows(id, StagedKinds.MEMBERS),
                                rows(id, StagedKinds.LICENCES),
                                rows(id, StagedKinds.ACTIVITY_SUM)),
                        new AppRows.Access(
                                rows(id, StagedKinds.GROUPS),
                                rows(id, StagedKinds.CONNECTIONS),
                                rows(id, StagedKinds.TABLES)),
                        new AppRows.Money(rows(id, StagedKinds.CONTRACT), rows(id, StagedKinds.BILLING)),
                        new CreditFacts.Sources(
                                usage(id),
                                usageGiven(id),
                                rows(id, StagedKinds.WORKBOOKS),
                                rows(id, StagedKinds.INTEGRATIONS),
                                rows(id, StagedKinds.MCP))));
    }

    private boolean usageGiven(String app) {
        return request.inputs().files().stream()
                .filter(file -> file.kind() == Kind.USAGE)
                .map(InputFile::app)
                .anyMatch(app::equals);
    }

    private UsageTally usage(String app) {
        List<long[]> sums = rows(app, StagedKinds.USAGE_SUMS);
        if (sums.isEmpty()) {
            return UsageTally.EMPTY;
        }
        return new UsageTally(
                rows(app, StagedKinds.USAGE_MEMBER),
                rows(app, StagedKinds.USAGE_TABLE),
                rows(app, StagedKinds.USAGE_PROVIDER),
                rows(app, StagedKinds.USAGE_ACTION),
                rows(app, StagedKinds.USAGE_DAY),
                sums.get(0)[0],
                sums.get(0)[1]);
    }

    private <T> List<T> rows(String app, StagedKind<T> kind) {
        return staged.all(run.runId(), app, kind);
    }
}
