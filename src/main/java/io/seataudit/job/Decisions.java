package io.seataudit.job;

import io.seataudit.intake.decisions.DecisionWorkbookReader;
import io.seataudit.intake.decisions.ForeignWorkbookException;
import io.seataudit.intake.decisions.ReturnedWorkbook;
import io.seataudit.model.FileRows;
import io.seataudit.model.FileSummary;
import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import io.seataudit.review.Decision;
import io.seataudit.review.DecisionMerge;
import io.seataudit.review.RecordedDecision;
import io.seataudit.store.DecisionTable;
import io.seataudit.store.DecisionTable.DecisionRecord;
import io.seataudit.store.StagedRows;
import io.seataudit.store.StagedRows.Staged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reviewers' decisions: read back from their workbooks, kept in the history, given to the audit to be shown with what came of them. */
final class Decisions {
    static final String STEP = "read-decisions";
    static final String KIND = "decisions";

    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final DecisionTable table;

    Decisions(AuditRequest request, RunContext run, StagedRows staged, DecisionTable table) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.table = table;
    }

    /** Reads the reviewed workbooks and stages what is new in them, what cannot be taken, and refused files. */
    void read() {
        List<Staged<?>> rows = new ArrayList<>();
        List<RecordedDecision> known = new ArrayList<>(known());
        for (DecisionFile file : request.inputs().decisions()) {
            try {
                ReturnedWorkbook workbook = new DecisionWorkbookReader().read(file.path(), file.name());
                take(file, workbook, known, rows);
            } catch (ForeignWorkbookException e) {
                rows.add(StagedKinds.REFUSAL.row("", rows.size(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                rows.add(StagedKinds.REFUSAL.row(
                        "",
                        rows.size(),
                        file.name() + ": cannot be read (" + e.getMessage() + "); save it again and put it back"));
            }
        }
        staged.clear(run.runId(), STEP);
        staged.add(run.runId(), STEP, rows);
    }

    /** All decisions: those of the history, then those that this run took. */
    List<RecordedDecision> all() {
        return Stream.concat(known().stream(), taken().stream()).toList();
    }

    /** Appends the decisions that this run took to the history. */
    void keep() {
        table.replace(run.runId(), taken().stream().map(Decisions::record).toList());
    }

    private void take(
            DecisionFile file, ReturnedWorkbook workbook, List<RecordedDecision> known, List<Staged<?>> rows) {
        List<ReturnedDecision> returned = workbook.decisions();
        DecisionMerge.Merged merged = DecisionMerge.merge(known, returned, request.period(), request.asOf());
        List<Reject> rejects = new ArrayList<>(workbook.rejects());
        rejects.addAll(merged.refused());
        merged.taken().forEach(decision -> rows.add(StagedKinds.DECISION.row("", rows.size(), decision)));
        rejects.forEach(reject -> rows.add(StagedKinds.REJECT.row("", rows.size(), reject)));
        known.addAll(merged.taken());
        int read = returned.size() + workbook.rejects().size();
        FileRows fate = new FileRows(
                file.name(),
                read,
                merged.taken().size(),
                0,
                0,
                read - merged.taken().size() - rejects.size(),
                rejects.size());
        rows.add(StagedKinds.FILE.row(
                "", rows.size(), new FileSummary(fate, "", KIND, "seat-audit", List.of(), Map.of())));
    }

    private List<RecordedDecision> taken() {
        return staged.all(run.runId(), "", StagedKinds.DECISION);
    }

    private List<RecordedDecision> known() {
        return table.upTo(request.period(), run.runId()).stream()
                .map(row -> new RecordedDecision(
                        row.id(),
                        row.app(),
                        row.workspace(),
                        row.email(),
                        Decision.valueOf(row.decision()),
                        row.decidedBy(),
                        row.decidedOn(),
                        row.comment(),
                        row.decidedIn()))
                .toList();
    }

    private static DecisionRecord record(RecordedDecision decision) {
        return new DecisionRecord(
                decision.id(),
                decision.app(),
                decision.workspace(),
                decision.email(),
                decision.decision().name(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.comment(),
                decision.decidedIn());
    }
}
