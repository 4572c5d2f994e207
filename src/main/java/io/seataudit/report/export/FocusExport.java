package io.seataudit.report.export;

import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes the charges of all applications as a FOCUS 1.2 file ({@code rules.md#focus-rows}), in CSV. */
public final class FocusExport {
    private static final List<String> HEADER =
            Arrays.stream(FocusColumn.values()).map(Enum::name).toList();

    /** Writes the file; throws {@link IOException} where it cannot be written. */
    public void render(AuditReport report, Path file) throws IOException {
        CsvLines.write(file, HEADER, rows(report));
    }

    /** Writes header and rows; the writer stays open. */
    public void write(AuditReport report, Writer writer) throws IOException {
        CsvLines.write(writer, HEADER, rows(report));
    }

    private static Stream<List<String>> rows(AuditReport report) {
        return report.apps().stream().flatMap(app -> rows(report, app));
    }

    private static Stream<List<String>> rows(AuditReport report, AppReport app) {
        FocusRows rows = new FocusRows(report, app);
        return app.charges().stream().map(charge -> rows.row(charge).cells());
    }
}
