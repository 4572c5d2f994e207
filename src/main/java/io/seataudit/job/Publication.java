package io.seataudit.job;

import io.seataudit.audit.AppMemory;
import io.seataudit.report.AuditReport;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.Runs;
import io.seataudit.store.StagedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Renders the report aside and publishes it at once, with the history that the next months will ask for. */
final class Publication {
    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final RunAudit audit;
    private final OutputFolder output;
    private final Renderers renderers;
    private final Decisions decisions;
    private boolean rendered;

    Publication(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            RunAudit audit,
            OutputFolder output,
            Renderers renderers,
            Decisions decisions) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.audit = audit;
        this.output = output;
        this.renderers = renderers;
        this.decisions = decisions;
    }

    AuditReport report() {
        return audit.outcome().report();
    }

    void render() {
        try {
            Path aside = output.emptyAside();
            renderers.render(report(), aside);
            rendered = true;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write below " + request.output().folder() + ": " + e.getMessage(), e);
        }
    }

    /** Rendered by another process, the files could be of another revision: they are then rendered again. */
    void publish(Runs runs, HistoryTables history, Figures figures) {
        if (!rendered) {
            render();
        }
        long runId = run.runId();
        history.clear(runId);
        for (AppMemory memory : audit.outcome().memories()) {
            history.append(runId, memory.app(), memory.found());
            figures.append(runId, memory.app(), memory.figures());
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
