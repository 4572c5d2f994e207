package io.seataudit.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    private static final Limits SMALL = new Limits(100, 1_000, 20, 100_000, 50, 10_000);

    @Test
    void a_cell_at_the_limit_is_read_and_one_beyond_is_refused() throws Exception {
        assertThat(read("a,b\n1," + "x".repeat(100) + "\n")).containsExactly(List.of("1", "x".repeat(100)));
        assertThatThrownBy(() -> read("a,b\n1,2\n3," + "x".repeat(101) + "\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line 3: a cell is longer than 100 characters");
    }

    @Test
    void a_quote_that_swallows_the_rest_of_the_file_is_refused_at_the_limit_of_a_cell() {
        assertThatThrownBy(() -> read("a,b\n1,\"2\n" + "3,4\n".repeat(1_000)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("is a quote missing?");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_even_when_its_cells_are_short() {
        assertThatThrownBy(() -> read("a,b\n" + ("x".repeat(90) + ",").repeat(12) + "\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line 2: is longer than 1000 characters");
    }

    @Test
    void more_cells_than_a_spreadsheet_has_columns_are_refused() {
        assertThatThrownBy(() -> read("a,b\n" + ",".repeat(21) + "\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("more than 20 cells");
    }

    @Test
    void a_header_without_end_is_refused_before_it_is_read_whole() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> open(() -> endless, SMALL))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("the header is longer than 100 characters");
    }

    @Test
    void a_gzip_bomb_is_refused_by_its_ratio() throws Exception {
        // 50,000 equal bytes pack to about 70: far beyond 50 times, once past 10,000 bytes.
        byte[] bomb = gzip("a,b\n" + "1,2\n".repeat(12_500));

        assertThatThrownBy(() -> rows(() -> new ByteArrayInputStream(bomb), SMALL))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unpacks to more than 50 times its size");
    }

    @Test
    void a_gzip_file_is_refused_by_its_size_too() throws Exception {
        Limits patient = new Limits(100, 1_000, 20, 20_000, 1_000_000, 10_000);
        byte[] large = gzip("a,b\n" + "1,2\n".repeat(10_000));

        assertThatThrownBy(() -> rows(() -> new ByteArrayInputStream(large), patient))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unpacks to more than 20000 bytes");
    }

    @Test
    void a_truncated_gzip_file_is_refused() throws Exception {
        byte[] whole = gzip("a,b\n" + "1,2\n".repeat(100));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> rows(() -> new ByteArrayInputStream(half), SMALL))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("damaged or incomplete gzip file");
    }

    @Test
    void a_workbook_with_the_name_of_a_csv_file_is_refused() {
        assertThatThrownBy(() -> read("PK\u0003\u0004rest"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("is a workbook or a zip archive, not CSV");
    }

    @Test
    void a_nul_character_among_the_rows_is_refused() {
        assertThatThrownBy(() -> read("a,b\n1," + "x".repeat(70) + "\n2,\0\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("line 3: has a NUL character");
    }

    @Test
    void the_rows_of_a_usage_file_begin_right_after_the_header_as_utf_8() throws Exception {
        byte[] utf16 = "\ufeffa;b\r\n1;ä\r\n".getBytes(StandardCharsets.UTF_16LE);

        try (CsvFile file = open(() -> new ByteArrayInputStream(utf16), SMALL)) {
            assertThat(file.header()).containsExactly("a", "b");
            assertThat(file.delimiter()).isEqualTo(';');
            assertThat(file.firstLine()).isEqualTo(2);
            assertThat(new String(file.rows().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("1;ä\r\n");
        }
    }

    @Test
    void a_header_over_several_lines_moves_the_first_line_of_the_rows() throws Exception {
        byte[] text = "\n\"a\nb\",c\n1,2\n".getBytes(StandardCharsets.UTF_8);

        try (CsvFile file = open(() -> new ByteArrayInputStream(text), SMALL)) {
            assertThat(file.header()).containsExactly("a\nb", "c");
            assertThat(file.firstLine()).isEqualTo(4);
        }
    }

    private static List<List<String>> read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return rows(() -> new ByteArrayInputStream(bytes), SMALL);
    }

    private static List<List<String>> rows(FileBytes bytes, Limits limits) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvFile file = open(bytes, limits)) {
            CsvFile.Records records = file.records();
            for (String[] cells = records.next(); cells != null; cells = records.next()) {
                rows.add(List.of(cells));
            }
        }
        return rows;
    }

    private static CsvFile open(FileBytes bytes, Limits limits) throws IOException {
        return CsvFile.open(bytes, Optional.empty(), Optional.empty(), limits, header -> 0);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
