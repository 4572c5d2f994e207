package io.seataudit.report.workbook;

import io.seataudit.report.AuditReport;
import io.seataudit.review.DecisionRow;
import java.util.ArrayList;
import java.util.List;

/** What finance decides on, row by row; comes back and is read by the next run (contract, section 4). */
final class DecisionsTab implements Tab {
    static final String TABLE = "Decisions";
    static final String DECISION = "Decision";
    static final String DECIDED_ON = "Decided on";

    @Override
    public Page page(AuditReport report) {
        boolean workspaces =
                report.decisions().stream().anyMatch(row -> !row.workspace().isEmpty());
        List<Column<DecisionRow>> columns = new ArrayList<>();
        columns.add(Column.of("Id", Format.TEXT, 16, row -> Cell.of(row.id())));
        columns.add(Column.of("App", Format.TEXT, 10, row -> Cell.of(row.app())));
        if (workspaces) {
            columns.add(Column.of("Workspace", Format.TEXT, 16, row -> Cell.of(row.workspace())));
        }
        columns.addAll(List.of(
                Column.of("E-mail", Format.TEXT, 38, row -> Cell.of(row.email().address())),
                Column.of("Name", Format.TEXT, 20, row -> Cell.of(row.name())),
                Column.of("Status", Format.TEXT, 22, row -> Cell.of(Words.of(row.status()))),
                Column.of("Reason", Format.WRAPPED, 44, row -> Cell.of(row.reason())),
                Column.of("Hazards", Format.WRAPPED, 32, row -> Cell.of(Words.of(row.hazards()))),
                Column.of("Recommendation", Format.TEXT, 16, row -> Cell.of(Words.of(row.recommendation()))),
                Column.of("Cost a month", Format.MONEY, 15, row -> Cell.number(row.exposure())),
                Column.<DecisionRow>of(
                                DECISION,
                                Format.TEXT,
                                13,
                                row -> Cell.of(row.decision().map(Words::of).orElse("")))
                        .asInput(),
                Column.<DecisionRow>of("Decided by", Format.TEXT, 18, row -> Cell.of(row.decidedBy()))
                        .asInput(),
                Column.<DecisionRow>of(DECIDED_ON, Format.DATE, 12, row -> Cell.day(row.decidedOn()))
                        .asInput(),
                Column.<DecisionRow>of("Comment", Format.WRAPPED, 30, row -> Cell.of(row.comment()))
                        .asInput(),
                Column.of(
                        "Taken in",
                        Format.TEXT,
                        10,
                        row -> Cell.of(row.decidedIn().map(Object::toString).orElse(""))),
                Column.of(
                        "Outcome",
                        Format.TEXT,
                        16,
                        row -> Cell.of(row.outcome().map(Words::of).orElse("")))));
        return Page.of(
                        "Decisions",
                        "Decisions",
                        "Fill in the shaded columns and put this file into the next period's folder decisions/. "
                                + "Everything else is locked without a password.",
                        new Table<>(
                                TABLE, "", columns, report.decisions(), "No seat is in question: nothing to decide."))
                .withGuard();
    }
}
