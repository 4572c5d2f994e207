package io.seataudit.job;

import io.seataudit.intake.decisions.DecisionWorkbookReader;
import io.seataudit.intake.decisions.ForeignWorkbookException;
import io.seataudit.intake.decisions.ReturnedWorkbook;
import io.seataudit.model.FileRows;
import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import io.seataudit.model.SeatStanding;
import io.seataudit.report.AppReport;
import io.seataudit.report.SeatReport;
import io.seataudit.review.Decision;
import io.seataudit.review.DecisionMerge;
import io.seataudit.review.DecisionRow;
import io.seataudit.review.DecisionRows;
import io.seataudit.review.RecordedDecision;
import io.seataudit.review.ReviewedSeat;
import io.seataudit.store.DecisionTable;
import io.seataudit.store.DecisionTable.DecisionRecord;
import io.seataudit.store.StagedRows;
import io.seataudit.store.StagedRows.Staged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviewers' decisions: read back from their workbooks, kept in the history, shown with what came of them. */
final class Decisions {
    static final String STEP = "read-decisions";
    static final String KIND = "decisions";

    private static final String TAKEN = "DECISION";

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
        List<Staged> rows = new ArrayList<>();
        List<RecordedDecision> known = new ArrayList<>(known());
        for (DecisionFile file : request.decisions()) {
            try {
                ReturnedWorkbook workbook = new DecisionWorkbookReader().read(file.path(), file.name());
                take(file, workbook, known, rows);
            } catch (ForeignWorkbookException e) {
                rows.add(new Staged("", StagedKinds.REFUSAL, rows.size(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                rows.add(new Staged(
                        "",
                        StagedKinds.REFUSAL,
                        rows.size(),
                        file.name() + ": cannot be read (" + e.getMessage() + "); save it again and put it back"));
            }
        }
        staged.clear(run.runId(), STEP);
        staged.add(run.runId(), STEP, rows);
    }

    /** The rows of the Decisions tab, application by application. */
    List<DecisionRow> rows(List<AppAudit> audits, List<AppReport> apps) {
        List<RecordedDecision> decisions = new ArrayList<>(known());
        decisions.addAll(taken());
        List<DecisionRow> rows = new ArrayList<>();
        for (int i = 0; i < apps.size(); i++) {
            AppAudit audit = audits.get(i);
            rows.addAll(DecisionRows.rows(
                    audit.config().id(),
                    reviewed(audit.seats().standings(), apps.get(i).seats()),
                    decisions,
                    audit.history(),
                    request.period(),
                    request.asOf(),
                    request.config().keepForMonths()));
        }
        return List.copyOf(rows);
    }

    /** Appends the decisions that this run took to the history. */
    void keep() {
        table.replace(run.runId(), taken().stream().map(Decisions::record).toList());
    }

    private void take(DecisionFile file, ReturnedWorkbook workbook, List<RecordedDecision> known, List<Staged> rows) {
        List<ReturnedDecision> returned = workbook.decisions();
        DecisionMerge.Merged merged = DecisionMerge.merge(known, returned, request.period(), request.asOf());
        List<Reject> rejects = new ArrayList<>(workbook.rejects());
        rejects.addAll(merged.refused());
        merged.taken().forEach(decision -> rows.add(new Staged("", TAKEN, rows.size(), decision)));
        rejects.forEach(reject -> rows.add(new Staged("", StagedKinds.REJECT, rows.size(), reject)));
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
        rows.add(new Staged(
                "",
                StagedKinds.FILE,
                rows.size(),
                new ReadItem.FileSummary(fate, "", KIND, "seat-audit", List.of(), Map.of())));
    }

    private static List<ReviewedSeat> reviewed(List<SeatStanding> standings, List<SeatReport> seats) {
        Map<String, SeatReport> bySeat = new HashMap<>();
        seats.forEach(seat ->
                bySeat.put(seat.verdict().workspace() + "\n" + seat.verdict().email(), seat));
        return standings.stream()
                .flatMap(standing -> Optional.ofNullable(bySeat.get(standing.workspace() + "\n" + standing.email()))
                        .map(seat -> new ReviewedSeat(
                                standing,
                                seat.verdict().name(),
                                seat.verdict().reason(),
                                seat.verdict().hazards(),
                                seat.money().exposure()))
                        .stream())
                .toList();
    }

    private List<RecordedDecision> taken() {
        return staged.all(run.runId(), "", TAKEN, RecordedDecision.class);
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
