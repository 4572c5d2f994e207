package io.seataudit.report.page;

import io.seataudit.report.AuditReport;
import io.seataudit.report.template.Functions;
import io.seataudit.report.template.SafeText;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report as one self-contained HTML page (rules.md#output-files). */
public final class PageRenderer {
    private static final String TEMPLATE = "report.ftlh";
    /** Some fifty times the page of a company with 10,000 seats: only a template gone wild writes more. */
    private static final long LIMIT = 500_000_000L;

    private PageRenderer() {}

    /**
     * Writes the page as UTF-8.
     *
     * @throws BrokenTemplate when a template is wrong; the file is then not complete
     * @throws UncheckedIOException when the file cannot be written
     */
    public static void render(AuditReport report, Templates templates, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            templates.render(TEMPLATE, Functions.model(report), SafeText::visible, LIMIT, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the page " + file, e);
        }
    }
}
