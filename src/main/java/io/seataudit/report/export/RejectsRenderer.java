package io.seataudit.report.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import io.seataudit.model.Reject;
import io.seataudit.text.FormulaGuard;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every rejected row with its file, line, column, value and reason (UTF-8, comma, CRLF as RFC 4180 says). */
public final class RejectsRenderer {
    public void render(List<Reject> rejects, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVWriter csv = new CSVWriter(
                        writer,
                        ICSVWriter.DEFAULT_SEPARATOR,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                        ICSVWriter.RFC4180_LINE_END)) {
            csv.writeNext(new String[] {"file", "line", "column", "value", "reason"}, false);
            for (Reject reject : rejects) {
                csv.writeNext(
                        new String[] {
                            FormulaGuard.guard(reject.file()),
                            Long.toString(reject.line()),
                            FormulaGuard.guard(reject.column()),
                            FormulaGuard.guard(reject.value()),
                            FormulaGuard.guard(reject.reason())
                        },
                        false);
            }
        }
    }
}
