package io.seataudit.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import io.seataudit.report.SeatReport;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the workbook with another library than the one that wrote it. */
class SecondReaderTest {
    @TempDir
    private Path temp;

    @Test
    void another_library_finds_every_tab_and_every_seat_once() throws Exception {
        // given
        AuditReport report = SampleReport.report();
        Path file = temp.resolve("report.xlsx");
        new WorkbookRenderer().render(report, file);
        List<String> addresses = report.apps().stream()
                .map(AppReport::seats)
                .flatMap(List::stream)
                .map(SeatReport::verdict)
                .map(verdict -> verdict.email().address())
                .sorted()
                .toList();

        // when
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<String> sheets = workbook.getSheets().map(Sheet::getName).toList();
            Sheet seats = workbook.findSheet("Seats").orElseThrow();

            // then
            assertThat(sheets)
                    .hasSize(17)
                    .startsWith("Summary", "Decisions", "Seats")
                    .endsWith("About");
            assertThat(texts(seats).stream()
                            .filter(addresses::contains)
                            .sorted()
                            .toList())
                    .containsExactlyElementsOf(addresses);
        }
    }

    private static List<String> texts(Sheet sheet) throws Exception {
        int column = columnOf(sheet);
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row ->
                            row.getOptionalCell(column).map(Cell::getText).orElse(""))
                    .collect(Collectors.toList());
        }
    }

    private static int columnOf(Sheet sheet) throws Exception {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .filter(cell -> cell.getText().equals("E-mail"))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
        }
    }
}
