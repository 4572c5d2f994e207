package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.model.Email;
import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import io.seataudit.model.UsageTally.MemberDay;
import io.seataudit.model.UsageTally.OfDay;
import io.seataudit.model.UsageTally.OfMember;
import io.seataudit.model.UsageTally.OfName;
import io.seataudit.model.UsageTally.OfTable;
import io.seataudit.usage.UsageSource.LeaveOut;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UsageScannerTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final List<Reject> rejects = new ArrayList<>();
    private final StepScan scanner = new StepScan(OCTOBER, OCTOBER.lastDay(), UTC, rejects::add);

    @Test
    void a_small_file_adds_up_by_member_table_provider_action_and_day() throws IOException {
        scan("""
                2026-10-03T12:34:56Z,ann@x.example,1.5,2,e1,main,Leads,People,enrich,Apollo
                2026-10-03T13:00:00Z,bob@x.example,0.5,1,e2,main,Leads,People,enrich,Apollo
                2026-10-04T00:00:00Z,ann@x.example,-0.25,0,e3,main,Leads,People,refund,Apollo
                2026-10-04T09:30:00Z,,2,1,e4,main,,,enrich,Hunter
                """);

        UsageTally tally = scanner.tally();

        // Ann: 1.5 on the 3rd, 0.25 back on the 4th. The row without e-mail is nobody's.
        assertThat(tally.members())
                .containsExactly(
                        new OfMember(
                                "main", Email.NONE, on(4), List.of(new MemberDay(day(4), 2_000_000, 1_000_000)), 1),
                        new OfMember(
                                "main",
                                new Email("ann@x.example"),
                                on(4),
                                List.of(
                                        new MemberDay(day(3), 1_500_000, 2_000_000),
                                        new MemberDay(day(4), -250_000, 0)),
                                2),
                        new OfMember(
                                "main",
                                new Email("bob@x.example"),
                                on(3),
                                List.of(new MemberDay(day(3), 500_000, 1_000_000)),
                                1));
        assertThat(tally.tables())
                .containsExactly(
                        new OfTable("main", "", "", 2_000_000, 1_000_000, 1),
                        new OfTable("main", "Leads", "People", 1_750_000, 3_000_000, 3));
        assertThat(tally.providers())
                .containsExactly(
                        new OfName("Apollo", 1_750_000, 3_000_000, 3), new OfName("Hunter", 2_000_000, 1_000_000, 1));
        assertThat(tally.actions())
                .containsExactly(new OfName("enrich", 4_000_000, 4_000_000, 3), new OfName("refund", -250_000, 0, 1));
        assertThat(tally.days())
                .containsExactly(
                        new OfDay(day(3), 2_000_000, 0, 3_000_000, 0, 2),
                        new OfDay(day(4), 2_000_000, 250_000, 1_000_000, 0, 2));
        assertThat(tally.rows()).isEqualTo(4);
        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 4, 4, 0, 0, 0, 0));
        assertThat(rejects).isEmpty();
    }

    @Test
    void the_same_event_again_is_a_duplicate_even_when_it_is_spelled_otherwise() throws IOException {
        scan("""
                2026-10-03T12:00:00Z,ann@x.example,1.5,,e1,,,,,
                2026-10-03T14:00:00+02:00," ANN@x.example",1.500,0,e1 ,,,,,
                2026-10-03 12:00,"ann@x.example",1.5,,e1,,,,,
                """);

        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 3, 1, 0, 0, 2, 0));
        assertThat(scanner.tally().rows()).isEqualTo(1);
    }

    @Test
    void the_same_event_id_with_other_content_is_rejected_and_named() throws IOException {
        scan("""
                2026-10-03T12:00:00Z,ann@x.example,1.5,,e1,,,,,
                2026-10-03T12:00:00Z,ann@x.example,2,,e1,,,,,
                """);

        assertThat(rejects)
                .containsExactly(new Reject(
                        "usage.csv",
                        3,
                        "event_id",
                        "e1",
                        "is the event id of an earlier row with other content; remove the wrong one of the two"));
        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 2, 1, 0, 0, 0, 1));
        assertThat(scanner.tally().days()).containsExactly(new OfDay(day(3), 1_500_000, 0, 0, 0, 1));
    }

    @Test
    void duplicates_are_told_across_files() throws IOException {
        scan("2026-10-03T12:00:00Z,ann@x.example,1.5,,e1,,,,,\n");
        scanner.read(UsageFiles.source("later.csv", "2026-10-03T12:00:00Z,ann@x.example,1.5,,e1,,,,,\n"));

        assertThat(scanner.rows("usage.csv").used()).isEqualTo(1);
        assertThat(scanner.rows("later.csv").duplicate()).isEqualTo(1);
    }

    @Test
    void identical_rows_without_an_event_id_are_counted_and_never_dropped() throws IOException {
        scan("""
                2026-10-03T12:00:00Z,ann@x.example,1,,,,,,,
                2026-10-03T12:00:00Z,ann@x.example,1,,,,,,,
                2026-10-03T12:00:00Z,ann@x.example,1,,,,,,,
                2026-10-03T12:00:01Z,ann@x.example,1,,,,,,,
                """);

        assertThat(scanner.tally().identicalWithoutId()).isEqualTo(2);
        assertThat(scanner.tally().days()).containsExactly(new OfDay(day(3), 4_000_000, 0, 0, 0, 4));
    }

    @Test
    void rows_of_another_month_are_signs_of_activity_unless_they_are_after_the_as_of_date() throws IOException {
        StepScan early = new StepScan(OCTOBER, day(20), UTC, rejects::add);
        early.read(UsageFiles.source("usage.csv", """
                        2026-09-30T23:59:59Z,ann@x.example,1,,e1,,,,,
                        2026-11-01T00:00:00Z,ann@x.example,1,,e2,,,,,
                        2026-10-21T00:00:00Z,ann@x.example,1,,e3,,,,,
                        2026-11-01T00:00:00Z,bob@x.example,1,,e4,,,,,
                        """));

        assertThat(early.tally().members())
                .containsExactly(new OfMember(
                        "", new Email("ann@x.example"), Optional.of(LocalDate.of(2026, 9, 30)), List.of(), 0));
        assertThat(early.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 4, 0, 4, 0, 0, 0));
    }

    @Test
    void an_as_of_date_after_the_period_makes_later_rows_signs_but_not_use() throws IOException {
        StepScan late = new StepScan(OCTOBER, LocalDate.of(2026, 11, 5), UTC, rejects::add);
        late.read(UsageFiles.source("usage.csv", "2026-11-03T00:00:00Z,ann@x.example,1,,e1,,,,,\n"));

        assertThat(late.tally().members().get(0).lastOn()).contains(LocalDate.of(2026, 11, 3));
        assertThat(late.tally().rows()).isZero();
    }

    @Test
    void days_are_counted_in_the_zone_through_the_change_of_clocks() throws IOException {
        // Berlin: +02:00 until 2026-10-25 01:00 UTC, +01:00 after it.
        StepScan berlin = new StepScan(OCTOBER, OCTOBER.lastDay(), ZoneId.of("Europe/Berlin"), rejects::add);
        berlin.read(UsageFiles.source("usage.csv", """
                        2026-10-24T22:00:00Z,ann@x.example,1,,e1,,,,,
                        2026-10-25T22:59:59Z,ann@x.example,2,,e2,,,,,
                        2026-10-25T23:00:00Z,ann@x.example,4,,e3,,,,,
                        2026-09-30T22:00:00Z,ann@x.example,8,,e4,,,,,
                        """));

        assertThat(berlin.tally().days())
                .containsExactly(
                        new OfDay(day(1), 8_000_000, 0, 0, 0, 1),
                        new OfDay(day(25), 3_000_000, 0, 0, 0, 2),
                        new OfDay(day(26), 4_000_000, 0, 0, 0, 1));
    }

    @Test
    void rows_are_left_out_by_rule_before_their_values_are_read() throws IOException {
        LeaveOut totals = new LeaveOut("totals", 1, Pattern.compile("Total|All .*"));
        scanner.read(UsageFiles.source(
                "usage.csv", ",Total,,,,,,,,\n,\"All users\",,,,,,,,\n2026-10-03,,1,,,,,,,\n", totals));

        assertThat(scanner.rows("usage.csv")).isEqualTo(new FileRows("usage.csv", 3, 1, 0, 2, 0, 0));
        assertThat(scanner.leftOut("usage.csv")).isEqualTo(Map.of("totals", 2L));
    }

    @Test
    void amounts_beyond_all_reason_refuse_the_file_instead_of_wrapping_around() {
        String row = "2026-10-03,ann@x.example,999999999999,,,,,,,\n";

        assertThatThrownBy(() -> scan(row.repeat(10)))
                .isInstanceOf(UsageFileDamaged.class)
                .hasMessage("usage.csv, line 2: from here on the amounts add up to more than nine trillion;"
                        + " see that the column of credits holds credits");
    }

    private void scan(String rows) throws IOException {
        scanner.read(UsageFiles.source("usage.csv", rows));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static Optional<LocalDate> on(int day) {
        return Optional.of(day(day));
    }
}
