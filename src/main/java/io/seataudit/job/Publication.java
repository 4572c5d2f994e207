package io.seataudit.job;

import io.seataudit.report.AppFigures;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.review.DecisionRow;
import io.seataudit.review.DecisionStatus;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.Runs;
import io.seataudit.store.StagedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Renders the report aside and publishes it at once, with the history that the next months will ask for. */
final class Publication {
    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final ReportAssembler assembler;
    private final OutputFolder output;
    private final Renderers renderers;
    private final RunHistory runHistory;
    private final Decisions decisions;
    private Optional<AuditReport> report = Optional.empty();
    private boolean rendered;

    Publication(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            ReportAssembler assembler,
            OutputFolder output,
            Renderers renderers,
            RunHistory runHistory,
            Decisions decisions) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.assembler = assembler;
        this.output = output;
        this.renderers = renderers;
        this.runHistory = runHistory;
        this.decisions = decisions;
    }

    AuditReport report() {
        if (report.isEmpty()) {
            report = Optional.of(assembler.assemble());
        }
        return report.get();
    }

    void render() {
        try {
            Path aside = output.emptyAside();
            renderers.render(report(), aside);
            rendered = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write below " + request.out() + ": " + e.getMessage(), e);
        }
    }

    private Map<String, BigDecimal> figures(AppReport app) {
        Map<String, BigDecimal> byName = new TreeMap<>(AppFigures.of(app).byName());
        List<DecisionRow> decided = report().decisions().stream()
                .filter(row -> row.app().equals(app.id()) && row.decision().isPresent())
                .toList();
        byName.put("decisions", BigDecimal.valueOf(decided.size()));
        byName.put(
                "decisions-carried-out",
                BigDecimal.valueOf(decided.stream()
                        .filter(row -> row.outcome()
                                .filter(DecisionStatus.CARRIED_OUT::equals)
                                .isPresent())
                        .count()));
        return byName;
    }

    /** Rendered by another process, the files could be of another revision: they are then rendered again. */
    void publish(Runs runs, HistoryTables history, Figures figures) {
        if (!rendered) {
            render();
        }
        long runId = run.runId();
        history.clear(runId);
        for (AppReport app : report().apps()) {
            history.append(runId, app.id(), runHistory.of(app));
            figures.append(runId, app.id(), figures(app));
        }
        decisions.keep();
        runs.markPublished(run.run(), report().revision());
        staged.clearSuperseded(runId);
        try {
            output.swapIn();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish to " + output.published() + ": " + e.getMessage(), e);
        }
    }
}
