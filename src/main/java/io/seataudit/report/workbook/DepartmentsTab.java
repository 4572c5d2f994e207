package io.seataudit.report.workbook;

import io.seataudit.charge.Chargeback;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.workbook.Rows.OfApp;
import java.util.List;

/** What every department is charged. */
final class DepartmentsTab implements Tab {
    static final String TABLE = "Departments";

    @Override
    public Page page(AuditReport report) {
        List<Column<OfApp<Chargeback>>> columns = List.of(
                Column.of(
                        "Department",
                        Format.TEXT,
                        30,
                        row -> Cell.of(
                                row.row().department().isEmpty()
                                        ? "(none)"
                                        : row.row().department())),
                Column.of(
                        "Cost centre", Format.TEXT, 16, row -> Cell.of(row.row().costCenter())),
                Column.<OfApp<Chargeback>>of(
                                "Seats",
                                Format.WHOLE,
                                12,
                                row -> Cell.of(row.row().seats()))
                        .summed(),
                Column.<OfApp<Chargeback>>of(
                                "Credits",
                                Format.QUANTITY,
                                16,
                                row -> Meters.credits(row.row().credits()))
                        .summed(),
                Column.<OfApp<Chargeback>>of(
                                "Charged",
                                Format.MONEY,
                                18,
                                row -> Cell.of(row.row().amount()))
                        .summed());
        return Page.of(
                "Departments",
                "Departments",
                "The rows of an application add up to what it was billed; the residue of rounding is on its last row.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, row -> row.app().id(), columns),
                        Rows.ofApps(report, app -> app.chargeback()),
                        "Nothing was billed, or no department is known."));
    }
}
