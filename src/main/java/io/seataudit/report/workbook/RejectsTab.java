package io.seataudit.report.workbook;

import io.seataudit.model.Reject;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import java.util.List;

/** The rows that could not be used, where they stand and what to do. */
final class RejectsTab implements Tab {
    static final String TABLE = "Rejects";

    @Override
    public Page page(AuditReport report) {
        List<Column<Reject>> columns = List.of(
                Column.of("File", Format.TEXT, 36, reject -> Cell.of(reject.file())),
                Column.of("Line", Format.WHOLE, 10, reject -> Cell.of(reject.line())),
                Column.of("Column", Format.TEXT, 20, reject -> Cell.of(reject.column())),
                Column.of("Value", Format.TEXT, 34, reject -> Cell.of(reject.value())),
                Column.of("Reason", Format.WRAPPED, 60, reject -> Cell.of(reject.reason())));
        return Page.of(
                "Rejects",
                "Rejected rows",
                "Rows that were read and could not be used. Mend the export and run the period again.",
                new Table<>(TABLE, "", columns, report.rejects(), "Every row could be used."));
    }
}
