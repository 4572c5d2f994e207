package io.seataudit.report.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.seataudit.charge.Charge;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the charges of all applications as a FOCUS 1.2 file: UTF-8, commas, CRLF as RFC 4180 says, no BOM. */
public final class FocusExport {

    /** Writes the file; throws {@link IOException} where it cannot be written. */
    public void render(AuditReport report, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(report, writer);
        }
    }

    /** Writes header and rows; the writer stays open. */
    public void write(AuditReport report, Writer writer) throws IOException {
        // The enclosing stream is the caller's to close; the CSV writer holds nothing but its buffer.
        @SuppressWarnings("resource")
        CSVWriter csv = new CSVWriter(
                writer,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        csv.writeNext(Arrays.stream(FocusColumn.values()).map(Enum::name).toArray(String[]::new), false);
        for (AppReport app : report.apps()) {
            FocusRows rows = new FocusRows(report, app);
            for (Charge charge : app.charges()) {
                csv.writeNext(rows.row(charge).cells(), false);
            }
        }
        csv.flush();
    }
}
