package io.seataudit.intake;

import io.seataudit.intake.row.WorkbookRow;
import io.seataudit.intake.row.WorkbookTree;
import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The rows of a Usage page, which must be seen together to know which of them are parents. */
final class WorkbookOutcomes {
    private static final int MOST_ROWS = 50_000;

    private final InputFile file;
    private final RecordOutcomes records;
    private final Deque<RowOutcome> settled = new ArrayDeque<>();
    private boolean read;

    WorkbookOutcomes(InputFile file, RecordOutcomes records) {
        this.file = file;
        this.records = records;
    }

    Optional<RowOutcome> next() throws RefusedFileException {
        if (!read) {
            settle();
            read = true;
        }
        return Optional.ofNullable(settled.poll());
    }

    private void settle() throws RefusedFileException {
        List<RowOutcome> outcomes = new ArrayList<>();
        List<WorkbookRow> rows = new ArrayList<>();
        Optional<Credits> total = Optional.empty();
        Optional<RowOutcome> outcome = records.next();
        while (outcome.isPresent()) {
            if (outcome.get() instanceof RowOutcome.Used used && used.row() instanceof WorkbookRow row) {
                rows.add(row);
            } else if (outcome.get() instanceof RowOutcome.LeftOut && total.isEmpty()) {
                total = records.number("credits_used").flatMap(WorkbookOutcomes::credits);
            }
            outcomes.add(outcome.get());
            if (outcomes.size() > MOST_ROWS) {
                throw new RefusedFileException(
                        file.name(), "has more than " + MOST_ROWS + " rows; is this the Usage page?");
            }
            outcome = records.next();
        }
        WorkbookTree.Parents parents = WorkbookTree.parents(rows, total);
        if (parents.undecided()) {
            throw new RefusedFileException(
                    file.name(),
                    "some rows look like totals of the rows below them, and nothing tells which; keep the export's top row,"
                            + " Workspace, or add a column type with folder, workbook or table in every row");
        }
        int at = 0;
        for (RowOutcome one : outcomes) {
            boolean isRow = one instanceof RowOutcome.Used;
            settled.add(isRow ? settled(rows.get(at), parents.positions().contains(at)) : one);
            at += isRow ? 1 : 0;
        }
    }

    private static RowOutcome settled(WorkbookRow row, boolean parent) {
        return parent ? new RowOutcome.LeftOut("parent") : new RowOutcome.Used(row.usage());
    }

    private static Optional<Credits> credits(BigDecimal amount) {
        try {
            return Optional.of(Credits.rounded(amount));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
