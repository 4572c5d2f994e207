package io.seataudit.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Fills in the Decisions tab of a workbook, as somebody in finance would on 5 October 2026. */
final class Reviewer {
    private Reviewer() {}

    /** Decides on a seat, and saves the workbook where it lies. */
    static void decide(Path file, String email, String decision, String comment) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            decide(workbook.getSheet("Decisions"), email, decision, comment);
            workbook.write(saved);
        }
        Files.write(file, saved.toByteArray());
    }

    private static void decide(Sheet sheet, String email, String decision, String comment) {
        Row header = find(sheet, "Decision");
        Row row = find(sheet, email);
        row.getCell(column(header, "Decision"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(decision);
        row.getCell(column(header, "Decided by"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue("Fay Nance");
        row.getCell(column(header, "Decided on"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue("2026-10-05");
        row.getCell(column(header, "Comment"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(comment);
    }

    private static Row find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    private static int column(Row header, String name) {
        for (Cell cell : header) {
            if (cell.toString().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }
}
