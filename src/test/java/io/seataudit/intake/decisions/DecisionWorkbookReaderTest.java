package io.seataudit.intake.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.LibreOffice;
import io.seataudit.model.ReturnedDecision;
import io.seataudit.report.SampleReport;
import io.seataudit.report.workbook.WorkbookRenderer;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionWorkbookReaderTest {
    /** Columns of the tab, from 0, and its first row of data. */
    private static final int EMAIL = 2;

    private static final int DECISION = 9;
    private static final int DECIDED_BY = 10;
    private static final int DECIDED_ON = 11;
    private static final int COMMENT = 12;
    private static final int FIRST_ROW = 5;

    @TempDir
    private Path folder = Path.of("");

    private Path workbook = Path.of("");

    @BeforeEach
    void render() throws Exception {
        workbook = folder.resolve("audit.xlsx");
        new WorkbookRenderer().render(SampleReport.report(), workbook);
    }

    @Test
    void what_the_audit_filled_in_itself_comes_back_unchanged() throws Exception {
        ReturnedWorkbook read = read(workbook);
        assertThat(read.rejects()).isEmpty();
        assertThat(read.decisions())
                .extracting(row -> row.email().address())
                .containsExactly(
                        "emil.novak@northwind.example", "gus.hale@northwind.example", "cleo.ng@northwind.example");
        assertThat(read.decisions()).allSatisfy(row -> {
            assertThat(row.decidedBy()).isEqualTo("Priya Nair");
            assertThat(row.decidedOn()).contains(LocalDate.of(2026, 10, 6));
            assertThat(row.comment()).isEqualTo("-> see ticket, agreed with the team lead");
        });
    }

    @Test
    void decisions_survive_editing_sorting_and_saving_by_another_program() throws Exception {
        LibreOffice.assumeInstalled();
        Path edited = folder.resolve("October, reviewed (final).xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = book.getSheet("Decisions");
            decide(sheet.getRow(FIRST_ROW), "Remove", "Priya Nair", LocalDate.of(2026, 11, 5), "=1+1 \u2713");
            exchange(sheet.getRow(FIRST_ROW), sheet.getRow(FIRST_ROW + 6));
            sheet.removeRow(sheet.getRow(FIRST_ROW + 1));
            Row added = sheet.createRow(sheet.getLastRowNum() + 4);
            added.createCell(1).setCellValue("clay");
            added.createCell(EMAIL).setCellValue("New.Person@Northwind.example ");
            decide(added, "keep", "", LocalDate.of(2026, 11, 6), "");
            try (OutputStream out = Files.newOutputStream(edited)) {
                book.write(out);
            }
        }
        ReturnedWorkbook read = read(LibreOffice.resave(edited, "xlsx", folder));
        assertThat(read.rejects()).isEmpty();
        assertThat(read.decisions())
                .extracting(row -> row.email().address())
                .containsExactly(
                        "gus.hale@northwind.example",
                        "dora.lind@northwind.example",
                        "cleo.ng@northwind.example",
                        "new.person@northwind.example");
        ReturnedDecision dora = read.decisions().get(1);
        assertThat(dora.decision()).isEqualTo("Remove");
        assertThat(dora.decidedOn()).contains(LocalDate.of(2026, 11, 5));
        assertThat(dora.comment()).isEqualTo("=1+1 \u2713");
        assertThat(read.decisions().get(3).id()).isEmpty();
    }

    @Test
    void a_day_that_is_no_date_is_refused_with_its_place() throws Exception {
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Row row = book.getSheet("Decisions").getRow(FIRST_ROW);
            row.getCell(DECISION).setCellValue("Remove");
            row.getCell(DECIDED_ON).setCellValue("next week");
            try (OutputStream out = Files.newOutputStream(edited)) {
                book.write(out);
            }
        }
        assertThat(read(edited).rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(FIRST_ROW + 1);
            assertThat(reject.column()).isEqualTo("Decided on");
            assertThat(reject.value()).isEqualTo("next week");
        });
    }

    @Test
    void another_workbook_is_refused_and_told_what_is_missing() throws Exception {
        Path foreign = folder.resolve("budget.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(foreign)) {
            book.createSheet("Decisions").createRow(0).createCell(0).setCellValue("Id");
            book.write(out);
        }
        assertThatThrownBy(() -> read(foreign))
                .isInstanceOf(ForeignWorkbookException.class)
                .hasMessage("budget.xlsx: no sheet has the columns Id, App, E-mail and Decision; "
                        + "put the reviewed seat-audit workbook here.");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        Path csv = Files.writeString(folder.resolve("decisions.xlsx"), "Id,Decision\n");
        Path broken = folder.resolve("broken.xlsx");
        byte[] whole = Files.readAllBytes(workbook);
        Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(ForeignWorkbookException.class)
                .hasMessageContaining("not an .xlsx");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(ForeignWorkbookException.class)
                .hasMessageContaining("not a whole one");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        replaceSheet(
                bomb,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + " ".repeat(50_000_000) + "</sheetData></worksheet>");
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(ForeignWorkbookException.class);
    }

    @Test
    void an_external_entity_is_not_resolved() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
        Path hostile = folder.resolve("entity.xlsx");
        replaceSheet(
                hostile,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(hostile)).isInstanceOf(ForeignWorkbookException.class);
    }

    @Test
    void a_workbook_with_macros_is_refused() throws Exception {
        Path macros = folder.resolve("macros.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook));
                OutputStream out = Files.newOutputStream(macros)) {
            book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.write(out);
        }
        assertThatThrownBy(() -> read(macros))
                .isInstanceOf(ForeignWorkbookException.class)
                .hasMessage("macros.xlsx: holds macros; save it as .xlsx without them.");
    }

    private static ReturnedWorkbook read(Path file) throws Exception {
        return new DecisionWorkbookReader().read(file, file.getFileName().toString());
    }

    private static void decide(Row row, String decision, String by, LocalDate on, String comment) {
        row.createCell(DECISION).setCellValue(decision);
        row.createCell(DECIDED_BY).setCellValue(by);
        row.createCell(DECIDED_ON).setCellValue(on);
        row.createCell(COMMENT).setCellValue(comment);
    }

    /** What sorting does: two rows change places. */
    private static void exchange(Row first, Row second) {
        for (int i = 0; i <= 12; i++) {
            Optional<Object> one = value(first, i);
            set(first, i, value(second, i));
            set(second, i, one);
        }
    }

    private static Optional<Object> value(Row row, int column) {
        return Optional.ofNullable(row.getCell(column)).map(cell -> switch (cell.getCellType()) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            default -> cell.getStringCellValue();
        });
    }

    private static void set(Row row, int column, Optional<Object> value) {
        if (value.isPresent() && value.get() instanceof Double number) {
            row.createCell(column).setCellValue(number);
        } else {
            row.createCell(column).setCellValue(value.map(Object::toString).orElse(""));
        }
    }

    private void replaceSheet(Path target, String sheet) throws Exception {
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("xl/worksheets/sheet1.xml")
                                ? sheet.getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(entry).readAllBytes());
                to.closeEntry();
            }
        }
    }
}
