package io.seataudit.report.workbook;

import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Total;
import io.seataudit.report.sheet.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows that belong to an application, and the column that says to which. */
final class Rows {
    private Rows() {}

    /** A row and the application it belongs to. */
    record OfApp<T>(AppReport app, T row) {}

    /** The rows of all applications, one application after the other. */
    static <T> List<OfApp<T>> ofApps(AuditReport report, Function<AppReport, List<T>> rows) {
        List<List<OfApp<T>>> parts = new ArrayList<>();
        for (AppReport app : report.apps()) {
            parts.add(Views.of(rows.apply(app), row -> new OfApp<>(app, row)));
        }
        return Views.concat(parts);
    }

    /** The columns, and before them the application's id when there are several. */
    static <T> List<Column<T>> withApp(AuditReport report, Function<T, String> app, List<Column<T>> columns) {
        List<Column<T>> all = new ArrayList<>(columns);
        if (hasAppColumn(report)) {
            all.add(0, Column.of("App", Format.TEXT, 12, row -> Cell.of(app.apply(row))));
        }
        if (columns.stream().anyMatch(column -> column.total() == Total.SUM)) {
            all.set(0, all.get(0).with(Total.LABEL));
        }
        return all;
    }

    static boolean hasAppColumn(AuditReport report) {
        return report.apps().size() > 1;
    }
}
