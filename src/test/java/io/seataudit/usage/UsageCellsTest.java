package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.Email;
import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally.OfDay;
import io.seataudit.model.UsageTally.OfMember;
import io.seataudit.model.UsageTally.OfTable;
import io.seataudit.model.UsageTally.Total;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the cells of usage rows are read. */
class UsageCellsTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final List<Reject> rejects = new ArrayList<>();
    private final StepScan scanner = new StepScan(OCTOBER, OCTOBER.lastDay(), UTC, rejects::add);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ann@x.example,1,,,,,,,|occurred_at|''|is blank, but every row needs it; fill it in",
                "yesterday|,1,,,,,,,|occurred_at|yesterday|not a time stamp; write it as 2026-10-31T23:59:59Z",
                "2026-10-32|,1,,,,,,,|occurred_at|2026-10-32|not a time stamp; write it as 2026-10-31T23:59:59Z",
                "2026-10-03|,,,,,,,,|credits|''|is blank, but every row needs it; fill it in",
                "2026-10-03|,many,,,,,,,|credits|many|not an amount; write it as 1234.5",
                "2026-10-03|,1,few,,,,,,|actions|few|not an amount; write it as 1234.5"
            })
    void a_row_that_cannot_be_read_is_rejected_with_its_place_and_what_to_do(
            String time, String rest, String column, String value, String reason) throws IOException {
        scan("2026-10-03,ann@x.example,1,,,,,,,\n" + time + ',' + rest + '\n');

        assertThat(rejects).containsExactly(new Reject("usage.csv", 3, column, value, reason));
        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 2, 1, 0, 0, 0, 1));
    }

    @Test
    void a_long_value_is_shown_cut() throws IOException {
        scan("2026-10-03,," + "é".repeat(300) + ",,,,,,,\n");

        assertThat(rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.value()).isEqualTo("é".repeat(100)));
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_is_rejected() throws IOException {
        scan("2026-10-03,ann@x.example,1\n2026-10-03,ann@x.example,1,,,,,,,,x\n");

        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "has 3 cells, but the header has 10; a value with the delimiter in it must be in quotes",
                        "has 11 cells, but the header has 10; a value with the delimiter in it must be in quotes");
    }

    @Test
    void empty_rows_repeated_headers_and_empty_cells_behind_the_last_column_need_no_mending() throws IOException {
        scan(",,,,,,,,,\n" + String.join(",", UsageFiles.HEADER) + "\n2026-10-03,ann@x.example,1,,,,,,,, ,\n");

        assertThat(scanner.leftOut("usage.csv")).isEqualTo(Map.of("blank row", 1L, "repeated header", 1L));
        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 3, 1, 0, 2, 0, 0));
    }

    @Test
    void spaces_around_a_quoted_value_do_not_count() throws IOException {
        scan("2026-10-03 , \"ann@x.example\" ,1,, e1,,  \"a, b\"  ,\" t\" , ,\n");

        assertThat(scanner.tally().tables()).containsExactly(new OfTable("", "a, b", "t", 1_000_000, 0, 1));
        assertThat(scanner.tally().members()).extracting(OfMember::email).containsExactly(new Email("ann@x.example"));
    }

    @Test
    void text_behind_a_closing_quote_rejects_the_row_and_only_it() throws IOException {
        scan("""
                2026-10-03,ann@x.example,1,,e1,,"Leads" old,,,
                2026-10-03,ann@x.example,1,,e2,,5" nails,,,
                """);

        assertThat(rejects)
                .containsExactly(new Reject(
                        "usage.csv",
                        2,
                        "workbook",
                        "Leads",
                        "has text behind the closing quote; double the quotes within a value"));
        assertThat(scanner.tally().tables()).containsExactly(new OfTable("", "5\" nails", "", 1_000_000, 0, 1));
    }

    @Test
    void quotes_keep_delimiters_quotes_and_line_ends_within_a_value() throws IOException {
        scan("""
                2026-10-03,ann@x.example,1,,e1,,"a, ""b""\r
                c",t,,\r
                \r
                2026-10-03,ann@x.example,x,,e2,,,,,""");

        assertThat(scanner.tally().tables()).containsExactly(new OfTable("", "a, \"b\"\r\nc", "t", 1_000_000, 0, 1));
        // Line 2 and 3 are the first record, 4 is blank.
        assertThat(rejects)
                .singleElement()
                .satisfies(reject -> assertThat(reject.line()).isEqualTo(5));
        assertThat(scanner.rows("usage.csv").read()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-03T12:34:56Z",
                "2026-10-03T12:34:56.000Z",
                "2026-10-03T12:34:56+00:00",
                "2026-10-03T14:34:56+02:00",
                "2026-10-03T07:04:56-05:30",
                "2026-10-03 12:34:56",
                " 2026-10-03T12:34:56.000000000Z "
            })
    void all_plain_forms_of_a_moment_mean_the_same(String form) throws IOException {
        scan("2026-10-03T12:34:56Z,ann@x.example,1,,e1,,,,,\n" + form + ",ann@x.example,1,,e1,,,,,\n");

        assertThat(scanner.rows("usage.csv").duplicate()).isEqualTo(1);
    }

    @Test
    void other_forms_are_read_by_the_formats_of_the_profile() throws IOException {
        scan("3 Oct 2026 14:05,ann@x.example,\"1,234.5\",,e1,,,,,\n");

        assertThat(scanner.tally().days()).containsExactly(new OfDay(day(3), 1_234_500_000, 0, 0, 0, 1));
    }

    @Test
    void a_profile_that_changes_plain_forms_is_asked_for_every_cell() throws IOException {
        UsageValues values = UsageFiles.values(UTC, false, false);
        scanner.read(UsageFiles.narrow(
                "usage.csv", "2026-10-03,ann@x.example,1\n3 Oct 2026 14:05,ann@x.example,1\n", values));

        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 2, 1, 0, 0, 0, 1));
    }

    @Test
    void rows_of_a_file_without_dates_count_on_no_day() throws IOException {
        UsageValues undated = UsageFiles.values(UTC, true, true);
        scanner.read(UsageFiles.narrow("usage.csv", ",ann@x.example,1\n2026-10-03,ann@x.example,2\n", undated));

        assertThat(scanner.tally().days()).containsExactly(new OfDay(day(3), 2_000_000, 0, 0, 0, 1));
        assertThat(scanner.tally().members())
                .extracting(OfMember::lastOn, OfMember::rows, OfMember::undated)
                .containsExactly(tuple(Optional.of(day(3)), 2L, Optional.of(new Total(1_000_000, 0))));
    }

    @Test
    void spellings_of_an_e_mail_are_one_member_and_workspaces_are_apart() throws IOException {
        scan("""
                2026-10-03,Ann@X.example ,1,,,a,,,,
                2026-10-03,ann@x.example,1,,,a,,,,
                2026-10-03,ａnn@x.example,1,,,a,,,,
                2026-10-03,"=""ann@x.example""\",1,,,a,,,,
                2026-10-03,ann@x.example,1,,,b,,,,
                """);

        assertThat(scanner.tally().members())
                .extracting(OfMember::workspace, OfMember::email, OfMember::rows)
                .containsExactly(
                        tuple("a", new Email("ann@x.example"), 4L), tuple("b", new Email("ann@x.example"), 1L));
    }

    @Test
    void hostile_bytes_do_no_harm() throws IOException {
        byte[] rows = "2026-10-03,a\0b@x.example,1,,e\0,?,,,,\n\0\0\n2026-10-03,,1,,,,,,,\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        rows[new String(rows, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xfe;
        scanner.read(UsageFiles.source("usage.csv", rows));

        assertThat(scanner.tally().members()).extracting(OfMember::workspace).containsExactly("", "\ufffd");
        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 3, 2, 0, 0, 0, 1));
    }

    private void scan(String rows) throws IOException {
        scanner.read(UsageFiles.source("usage.csv", rows));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
