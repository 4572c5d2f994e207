package io.seataudit.report.workbook;

import io.seataudit.model.Money;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Imprint;
import io.seataudit.report.sheet.SpreadsheetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes the workbook of a report. The bytes depend on the report alone. */
public final class WorkbookRenderer {
    private static final String PROGRAM = "seat-audit";

    private final int rowsPerSheet;

    /** Sheets as long as Excel can read them. */
    public WorkbookRenderer() {
        this(SpreadsheetWriter.EXCEL_ROWS);
    }

    WorkbookRenderer(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Writes the workbook to a file, which is made or replaced; throws {@link IOException} when that fails. */
    public void render(AuditReport report, Path file) throws IOException {
        new SpreadsheetWriter(imprint(report), rowsPerSheet)
                .write(Tabs.all().stream().map(tab -> tab.page(report)).toList(), file);
    }

    /** Every part of the file carries the end of the period as its time. */
    private static Imprint imprint(AuditReport report) {
        return new Imprint(
                "Seat audit " + report.period(),
                report.organization(),
                subtitle(report),
                PROGRAM,
                report.evidence().programVersion(),
                new Imprint.Currency(report.currency(), Money.decimals(report.currency())),
                report.period().lastDay().atStartOfDay());
    }

    private static String subtitle(AuditReport report) {
        String month = report.period().month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return String.join(
                "  \u00b7  ",
                List.of(
                        report.organization(),
                        month + " " + report.period().month().getYear(),
                        "as of " + report.asOf(),
                        "revision " + report.revision()));
    }
}
