package io.seataudit.report.export;

import io.seataudit.model.Reject;
import io.seataudit.text.FormulaGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes every rejected row with its file, line, column, value and reason as CSV. */
public final class RejectsRenderer {
    private static final List<String> HEADER = List.of("file", "line", "column", "value", "reason");

    /** Writes the file; throws {@link IOException} where it cannot be written. */
    public void render(List<Reject> rejects, Path file) throws IOException {
        CsvLines.write(file, HEADER, rejects.stream().map(RejectsRenderer::cells));
    }

    private static List<String> cells(Reject reject) {
        return List.of(
                FormulaGuard.guard(reject.file()),
                Long.toString(reject.line()),
                FormulaGuard.guard(reject.column()),
                FormulaGuard.guard(reject.value()),
                FormulaGuard.guard(reject.reason()));
    }
}
