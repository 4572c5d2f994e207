package io.seataudit.report.workbook;

import io.seataudit.model.DecisionColumn;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Input;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.review.Decision;
import io.seataudit.review.DecisionRow;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.List;

/** What finance decides on, row by row; it comes back filled in and is read by the next run. */
final class DecisionsTab implements Tab {
    static final String TABLE = "Decisions";

    @Override
    public Page page(AuditReport report) {
        boolean workspaces =
                report.decisions().stream().anyMatch(row -> !row.workspace().isEmpty());
        List<Column<DecisionRow>> columns = new ArrayList<>();
        columns.add(Column.of(DecisionColumn.ID.header(), Format.TEXT, 16, row -> Cell.of(row.id())));
        columns.add(Column.of(DecisionColumn.APP.header(), Format.TEXT, 10, row -> Cell.of(row.app())));
        if (workspaces) {
            columns.add(Column.of(DecisionColumn.WORKSPACE.header(), Format.TEXT, 16, row -> Cell.of(row.workspace())));
        }
        columns.addAll(List.of(
                Column.of(
                        DecisionColumn.EMAIL.header(),
                        Format.TEXT,
                        38,
                        row -> Cell.of(row.email().address())),
                Column.of("Name", Format.TEXT, 20, row -> Cell.of(row.name())),
                Column.of("Status", Format.TEXT, 22, row -> Cell.of(CodeWords.of(row.status()))),
                Column.of("Reason", Format.WRAPPED, 44, row -> Cell.of(row.reason())),
                Column.of("Hazards", Format.WRAPPED, 32, row -> Cell.of(Hazards.of(row.hazards()))),
                Column.of("Recommendation", Format.TEXT, 16, row -> Cell.of(CodeWords.of(row.recommendation()))),
                Column.of("Cost a month", Format.MONEY, 15, row -> Cell.number(row.exposure())),
                Column.<DecisionRow>of(
                                DecisionColumn.DECISION.header(),
                                Format.TEXT,
                                13,
                                row -> Cell.of(row.decision().map(CodeWords::of).orElse("")))
                        .asInput(new Input.OneOf(Decision.words())),
                Column.<DecisionRow>of(
                                DecisionColumn.DECIDED_BY.header(), Format.TEXT, 18, row -> Cell.of(row.decidedBy()))
                        .asInput(new Input.Free()),
                Column.<DecisionRow>of(
                                DecisionColumn.DECIDED_ON.header(), Format.DATE, 12, row -> Cell.day(row.decidedOn()))
                        .asInput(new Input.Day()),
                Column.<DecisionRow>of(
                                DecisionColumn.COMMENT.header(), Format.WRAPPED, 30, row -> Cell.of(row.comment()))
                        .asInput(new Input.Free()),
                Column.of(
                        "Taken in",
                        Format.TEXT,
                        10,
                        row -> Cell.of(row.decidedIn().map(Object::toString).orElse(""))),
                Column.of(
                        "Outcome",
                        Format.TEXT,
                        16,
                        row -> Cell.of(row.outcome().map(CodeWords::of).orElse("")))));
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
