package io.seataudit.report.workbook;

import io.seataudit.report.AuditReport;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook of a report (contract, section 4). The bytes depend on the report alone: no clock, time zone,
 * locale or order of hashes enters. Memory does not grow with the number of rows.
 */
public final class WorkbookRenderer {
    private static final String EMPTY_ROWS = "<sheetData/>";
    private static final int BUFFER = 1 << 16;

    /** Of 1 to 9: a seventh larger than at 6, in two thirds of the time. */
    private static final int COMPRESSION = 3;

    private final int rowsPerSheet;

    public WorkbookRenderer() {
        this(Book.EXCEL_ROWS);
    }

    WorkbookRenderer(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Writes the workbook to a file, which is made or replaced; throws {@link IOException} when that fails. */
    public void render(AuditReport report, Path file) throws IOException {
        Book book = new Book(Tabs.all().stream().map(tab -> tab.page(report)).toList(), rowsPerSheet);
        ByteArrayOutputStream shell = new ByteArrayOutputStream();
        Map<String, Book.Sheet> sheetByEntry = new HashMap<>();
        Styles styles;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            styles = new Styles(workbook, report.currency());
            new Shell(report, book).build(workbook);
            for (int i = 0; i < book.sheets().size(); i++) {
                String part =
                        workbook.getSheetAt(i).getPackagePart().getPartName().getName();
                sheetByEntry.put(part.substring(1), book.sheets().get(i));
            }
            workbook.write(shell);
        }
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(shell.toByteArray()));
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER))) {
            zip.setLevel(COMPRESSION);
            copy(from, zip, report, book, styles, sheetByEntry);
        }
    }

    /** The time that every part of the file carries: the end of the period. */
    static LocalDateTime stamp(AuditReport report) {
        return report.period().lastDay().atStartOfDay();
    }

    private static void copy(
            ZipInputStream from,
            ZipOutputStream zip,
            AuditReport report,
            Book book,
            Styles styles,
            Map<String, Book.Sheet> sheetByEntry)
            throws IOException {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry stamped = new ZipEntry(entry.getName());
            stamped.setTimeLocal(stamp(report));
            zip.putNextEntry(stamped);
            Book.Sheet sheet = sheetByEntry.get(entry.getName());
            byte[] content = from.readAllBytes();
            if (sheet == null) {
                zip.write(content);
            } else {
                sheet(zip, new String(content, StandardCharsets.UTF_8), report, book, styles, sheet);
            }
            zip.closeEntry();
        }
    }

    private static void sheet(
            ZipOutputStream zip, String shell, AuditReport report, Book book, Styles styles, Book.Sheet sheet)
            throws IOException {
        int place = shell.indexOf(EMPTY_ROWS);
        if (place < 0) {
            throw new IllegalStateException("the sheet " + sheet.name() + " has rows already");
        }
        zip.write((shell.substring(0, place) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        SheetXml xml = new SheetXml(zip);
        new SheetRows(book, styles, xml, subtitle(report)).write(sheet);
        xml.flush();
        zip.write(("</sheetData>" + shell.substring(place + EMPTY_ROWS.length())).getBytes(StandardCharsets.UTF_8));
    }

    private static String subtitle(AuditReport report) {
        String month =
                report.period().month().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return String.join(
                "  \u00b7  ",
                List.of(
                        report.organization(),
                        month + " " + report.period().month().getYear(),
                        "as of " + report.asOf(),
                        "revision " + report.revision()));
    }
}
