package io.seataudit.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.LibreOffice;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import io.seataudit.report.SeatReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file, as libraries other than the one that made it and spreadsheet programs see it. */
class WorkbookContentTest {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]+( ?%| [A-Z]{3})? *");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_second_library_reads_every_seat_with_its_status() throws Exception {
        AuditReport report = SampleReport.report();
        List<String> expected = new ArrayList<>();
        for (AppReport app : report.apps()) {
            for (SeatReport seat : app.seats()) {
                expected.add(app.id() + " " + seat.verdict().email() + " "
                        + io.seataudit.text.CodeWords.of(seat.verdict().status()));
            }
        }
        List<String> read = new ArrayList<>();
        try (InputStream in = Files.newInputStream(render(report));
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.findSheet("Seats").orElseThrow().openStream()) {
            rows.filter(row -> row.getRowNum() > 7 && row.getCellCount() > 4)
                    .filter(row -> row.getCell(1).getType() == CellType.STRING)
                    .forEach(row -> read.add(row.getCellText(0) + " " + row.getCellText(1) + " " + row.getCellText(4)));
        }
        assertThat(read).containsExactlyElementsOf(expected);
    }

    @Test
    void the_checks_of_the_workbook_itself_all_pass() throws Exception {
        Map<String, String> results = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(render(SampleReport.report()));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Sheet checks = workbook.findSheet("Checks").orElseThrow();
            try (Stream<Row> rows = checks.openStream()) {
                rows.filter(row -> row.getCellCount() > 7 && row.getCellText(0).equals("This workbook"))
                        .forEach(row -> results.put(row.getCellText(1), row.getCellText(7)));
            }
        }
        assertThat(results)
                .hasSizeGreaterThan(8)
                .allSatisfy((id, result) -> assertThat(result).isEqualTo("passed"));
    }

    @Test
    void a_report_without_anything_has_all_tabs_and_says_so() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(render(SampleReport.empty())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(17);
            assertThat(workbook.getSheet("Rejects").getTables()).isEmpty();
            assertThat(workbook.getSheet("Rejects").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("Every row could be used.");
        }
    }

    @Test
    void only_the_decision_cells_can_be_changed_and_filtering_stays_allowed() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(render(SampleReport.report())))) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isAutoFilterLocked()).isFalse();
            assertThat(sheet.isSortLocked()).isFalse();
            List<String> open = new ArrayList<>();
            sheet.getRow(5).forEach(cell -> {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(sheet.getRow(4).getCell(cell.getColumnIndex()).getStringCellValue());
                }
            });
            assertThat(open).containsExactly("Decision", "Decided by", "Decided on", "Comment");
            assertThat(sheet.getDataValidations()).hasSize(2);
        }
    }

    @Test
    void there_is_no_link_macro_or_clock_in_the_file() throws Exception {
        byte[] file = Files.readAllBytes(render(SampleReport.report()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(entry.getName()).doesNotContain("externalLink").doesNotContain("vbaProject");
                assertThat(text).doesNotContain("TargetMode=\"External\"").doesNotContain("<hyperlink");
                assertThat(entry.getTimeLocal().toString()).isEqualTo("2026-10-31T00:00");
            }
        }
    }

    @Test
    void no_cell_becomes_a_formula_after_saving_as_csv() throws Exception {
        LibreOffice.assumeInstalled();
        // comma, double quote, UTF-8, every text quoted, all sheets
        LibreOffice.resave(
                render(SampleReport.report()),
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1",
                folder,
                "audit-Rejects.csv");
        int cells = 0;
        try (Stream<Path> saved = Files.list(folder.resolve("resaved"))) {
            for (Path csv : saved.toList()) {
                for (String[] record : read(csv)) {
                    for (String cell : record) {
                        cells++;
                        if (!NUMBER.matcher(cell).matches()) {
                            assertThat(cell)
                                    .doesNotStartWith("=")
                                    .doesNotStartWith("+")
                                    .doesNotStartWith("-");
                            assertThat(cell)
                                    .doesNotStartWith("@")
                                    .doesNotStartWith("\t")
                                    .doesNotStartWith("\r");
                        }
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(1_000);
    }

    private static List<String[]> read(Path csv) throws Exception {
        try (var reader = new com.opencsv.CSVReaderBuilder(Files.newBufferedReader(csv))
                .withCSVParser(new com.opencsv.RFC4180ParserBuilder().build())
                .build()) {
            return reader.readAll();
        }
    }

    private Path render(AuditReport report) throws Exception {
        Path file = folder.resolve("audit.xlsx");
        new WorkbookRenderer().render(report, file);
        return file;
    }
}
