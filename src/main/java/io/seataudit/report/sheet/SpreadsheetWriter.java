package io.seataudit.report.sheet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes pages as an Excel file. The bytes depend on pages and imprint alone: no clock, time zone, locale or order of
 * hashes enters. Memory does not grow with the number of rows.
 */
public final class SpreadsheetWriter {
    /** Excel's limit of rows on one sheet. */
    public static final int EXCEL_ROWS = 1_048_576;

    private static final String EMPTY_ROWS = "<sheetData/>";
    private static final int BUFFER = 1 << 16;

    /** Of 1 to 9: a seventh larger than at 6, in two thirds of the time. */
    private static final int COMPRESSION = 3;

    private final Imprint imprint;
    private final int rowsPerSheet;

    /** Writes files of this origin; a table with more rows than fit a sheet goes on on further ones. */
    public SpreadsheetWriter(Imprint imprint, int rowsPerSheet) {
        this.imprint = imprint;
        this.rowsPerSheet = rowsPerSheet;
    }

    /** Writes the pages to a file, which is made or replaced; throws {@link IOException} when that fails. */
    public void write(List<Page> pages, Path file) throws IOException {
        Book book = new Book(pages, rowsPerSheet);
        ByteArrayOutputStream shell = new ByteArrayOutputStream();
        Map<String, Book.Sheet> sheetByEntry = new HashMap<>();
        Styles styles;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            styles = new Styles(workbook, imprint.currency());
            new Shell(imprint, book).build(workbook);
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
            copy(from, zip, book, styles, sheetByEntry);
        }
    }

    /** Everything as POI wrote it, and the rows where it left them out. */
    private void copy(
            ZipInputStream from, ZipOutputStream zip, Book book, Styles styles, Map<String, Book.Sheet> sheetByEntry)
            throws IOException {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry stamped = new ZipEntry(entry.getName());
            stamped.setTimeLocal(imprint.stamp());
            zip.putNextEntry(stamped);
            Book.Sheet sheet = sheetByEntry.get(entry.getName());
            byte[] content = from.readAllBytes();
            if (sheet == null) {
                zip.write(content);
            } else {
                sheet(zip, new String(content, StandardCharsets.UTF_8), book, styles, sheet);
            }
            zip.closeEntry();
        }
    }

    private void sheet(ZipOutputStream zip, String shell, Book book, Styles styles, Book.Sheet sheet)
            throws IOException {
        int place = shell.indexOf(EMPTY_ROWS);
        if (place < 0) {
            throw new IllegalStateException("the sheet " + sheet.name() + " has rows already");
        }
        zip.write((shell.substring(0, place) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        SheetXml xml = new SheetXml(zip);
        new SheetRows(book, styles, xml, imprint.subtitle()).write(sheet);
        xml.flush();
        zip.write(("</sheetData>" + shell.substring(place + EMPTY_ROWS.length())).getBytes(StandardCharsets.UTF_8));
    }
}
