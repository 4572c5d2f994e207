package io.seataudit.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.LibreOffice;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own program computes every formula anew and must come to the value that the file carries. */
class RecalculationTest {
    /** What binary fractions may differ by at the size of these figures. */
    private static final double TOLERANCE = 1e-6;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_formula_of_the_sample_comes_to_its_cached_value() throws Exception {
        assertThat(differences(SampleReport.report(), new WorkbookRenderer())).isEmpty();
    }

    @Test
    void a_table_split_over_sheets_still_comes_to_its_cached_values() throws Exception {
        AuditReport report = SampleReport.large(60, 100);
        assertThat(differences(report, new WorkbookRenderer(60))).isEmpty();
    }

    private List<String> differences(AuditReport report, WorkbookRenderer renderer) throws Exception {
        LibreOffice.assumeInstalled();
        Path file = folder.resolve("audit.xlsx");
        renderer.render(report, file);
        Path saved = LibreOffice.resave(file, "xlsx", folder);
        List<String> differences = new ArrayList<>();
        int formulas = 0;
        try (XSSFWorkbook ours = new XSSFWorkbook(Files.newInputStream(file));
                XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(saved))) {
            for (Sheet sheet : ours) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            Cell other = theirs.getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex());
                            compare(cell, other, differences);
                        }
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(100);
        return differences;
    }

    private static void compare(Cell ours, Cell theirs, List<String> differences) {
        String place = ours.getSheet().getSheetName() + "!" + ours.getAddress() + " " + ours.getCellFormula();
        boolean text = ours.getCachedFormulaResultType() == CellType.STRING;
        if (theirs.getCachedFormulaResultType() != ours.getCachedFormulaResultType()) {
            differences.add(place + ": another type, " + theirs.getCachedFormulaResultType());
        } else if (text && !ours.getStringCellValue().equals(theirs.getStringCellValue())) {
            differences.add(place + ": " + ours.getStringCellValue() + " / " + theirs.getStringCellValue());
        } else if (!text && Math.abs(ours.getNumericCellValue() - theirs.getNumericCellValue()) > TOLERANCE) {
            differences.add(place + ": " + ours.getNumericCellValue() + " / " + theirs.getNumericCellValue());
        }
    }
}
