package io.seataudit.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SheetXmlTest {
    @Test
    void a_number_is_written_with_all_its_digits() throws Exception {
        assertThat(cell(Cell.of(new BigDecimal("1E+3")))).isEqualTo("<c r=\"A1\" s=\"7\"><v>1000</v></c>");
        assertThat(cell(Cell.of(new BigDecimal("0.000001")))).contains("<v>0.000001</v>");
    }

    @Test
    void a_day_is_its_number_in_the_calendar_of_spreadsheets() throws Exception {
        // 2026-10-31 is 46,326 days after 1899-12-30, as any spreadsheet shows for =DATE(2026,10,31)
        assertThat(cell(Cell.of(LocalDate.of(2026, 10, 31)))).contains("<v>46326</v>");
    }

    @Test
    void markup_and_escapes_of_the_format_are_text() throws Exception {
        assertThat(cell(Cell.of("<b>&_x0041_"))).contains(">&lt;b&gt;&amp;_x005F_x0041_</t>");
    }

    @Test
    void what_the_format_cannot_hold_is_marked() throws Exception {
        assertThat(cell(Cell.of("a\u0000b\u0007c\ud800d\uffffe"))).contains(">a\ufffdb\ufffdc\ufffdd\ufffde</t>");
        assertThat(cell(Cell.of("\ud83d\ude00"))).contains(">\ud83d\ude00</t>");
    }

    @Test
    void text_that_reverses_direction_cannot_pass_for_another() throws Exception {
        assertThat(cell(Cell.of("ana\u202egpj.exe"))).contains(">ana\ufffdgpj.exe</t>");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_visibly() {
        String cut = SheetXml.harmless("x".repeat(40_000));
        assertThat(cut).hasSize(SheetXml.CELL_CHARACTERS).endsWith("x\u2026");
    }

    @Test
    void a_formula_carries_its_value() throws Exception {
        assertThat(cell(Cell.formula("IF(A1<2,\"a\",\"b\")", Cell.of("a"))))
                .isEqualTo("<c r=\"A1\" s=\"7\" t=\"str\"><f>IF(A1&lt;2,\"a\",\"b\")</f><v>a</v></c>");
    }

    private static String cell(Cell cell) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetXml xml = new SheetXml(out);
        xml.beginRow(1, 0);
        xml.cell(0, 7, cell);
        xml.endRow();
        xml.flush();
        String row = out.toString(StandardCharsets.UTF_8);
        return row.substring("<row r=\"1\">".length(), row.length() - "</row>".length());
    }
}
