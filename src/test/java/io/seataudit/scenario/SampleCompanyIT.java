package io.seataudit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import io.seataudit.model.HazardCode;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample company, its three months in order. Expected figures were worked out from the files by an independent
 * script, not by this program.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCompanyIT {
    private static final Path APPROVED = Path.of("src/test/resources/approved/explain");
    private static final List<String> BREAKDOWNS =
            List.of("byDay", "byTable", "byProvider", "byAction", "byDepartment", "byCostCenter");

    private Audits audits;
    private JsonNode october;
    private String summary = "";

    @BeforeAll
    void the_three_months_are_audited_in_order(@TempDir Path temp) throws Exception {
        audits = new Audits(Path.of("sample-data"), temp);
        for (String period : List.of("2026-08", "2026-09", "2026-10")) {
            assertThat(audits.run("--period", period)).as(audits.said()).isZero();
        }
        summary = audits.said();
        october = JsonMapper.shared()
                .readTree(Files.readString(audits.published("2026-10").resolve("seat-audit-2026-10.json")));
    }

    @Test
    void every_seat_status_and_every_hazard_occurs() {
        Set<String> statuses = new TreeSet<>();
        Set<String> hazards = new TreeSet<>();
        for (JsonNode app : october.get("apps")) {
            for (JsonNode seat : app.get("seats")) {
                statuses.add(seat.get("status").asString());
                seat.get("hazards")
                        .forEach(hazard -> hazards.add(hazard.get("code").asString()));
            }
        }

        assertThat(statuses)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(SeatStatus.values()).map(SeatStatus::name).toList());
        assertThat(hazards)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(HazardCode.values()).map(HazardCode::name).toList());
    }

    @Test
    void the_credits_of_october_are_those_of_the_independent_count() {
        JsonNode credits = meter("credits");

        assertThat(credits.get("total").decimalValue()).isEqualByComparingTo("14296.75");
        assertThat(credits.get("unattributed").decimalValue()).isEqualByComparingTo("126");
        JsonNode ledger = credits.get("ledger");
        assertThat(ledger.get("opening").decimalValue()).isEqualByComparingTo("6829.50");
        assertThat(ledger.get("closing").decimalValue()).isEqualByComparingTo("32.75");
        assertThat(ledger.get("exhaustedOn").asString()).isEqualTo("2026-10-28");
        assertThat(ledger.get("exhaustedAt").asString()).startsWith("2026-10-28T");
    }

    @Test
    void the_rows_of_every_breakdown_add_up_to_the_total() {
        for (JsonNode app : october.get("apps")) {
            for (JsonNode meter : app.get("meters")) {
                BigDecimal total = meter.get("total").decimalValue();
                assertThat(sum(meter.get("byMember"))
                                .add(meter.get("unattributed").decimalValue()))
                        .as("byMember")
                        .isEqualByComparingTo(total);
                for (String breakdown : BREAKDOWNS) {
                    assertThat(sum(meter.get(breakdown))).as(breakdown).isEqualByComparingTo(total);
                }
            }
        }
    }

    @Test
    void every_row_of_every_file_has_exactly_one_fate_and_every_reject_is_listed() throws Exception {
        long rejected = 0;
        for (JsonNode file : october.get("rows")) {
            assertThat(file.get("read").asLong())
                    .as(file.get("file").asString())
                    .isEqualTo(file.get("used").asLong()
                            + file.get("outOfPeriod").asLong()
                            + file.get("leftOut").asLong()
                            + file.get("duplicate").asLong()
                            + file.get("rejected").asLong());
            rejected += file.get("rejected").asLong();
        }

        assertThat(rejected).isEqualTo(6);
        assertThat(Files.readAllLines(audits.published("2026-10").resolve("seat-audit-2026-10-rejects.csv")))
                .hasSize(7);
    }

    @Test
    void only_the_vendors_own_total_differs_by_the_row_that_was_rejected() {
        List<String> failed = new ArrayList<>();
        october.get("checks").forEach(check -> {
            if (!check.get("passed").asBoolean()) {
                failed.add(check.get("id").asString() + " "
                        + check.get("difference").asString());
            }
        });

        assertThat(failed).hasSize(1);
        assertThat(failed.get(0)).contains("integrations").contains("-1.5");
    }

    @Test
    void history_remembers_what_a_source_has_forgotten() {
        JsonNode seat = ReportAt.all(october, "/apps/[id=clay]/seats/[email=yusuf.adeyemi@larkfield.example]")
                .get(0);

        assertThat(seat.get("status").asString()).isEqualTo("INACTIVE");
    }

    /** One member of each status; the texts were read and approved as what a manager understands. */
    @ParameterizedTest(name = "{0}")
    @EnumSource(SeatStatus.class)
    void the_explanation_of_every_status_is_as_approved(SeatStatus status) throws Exception {
        // given: the first line of the approved text names the member
        String approved = Files.readString(APPROVED.resolve(status + ".txt"));
        String email = approved.substring(approved.indexOf('<') + 1, approved.indexOf('>'));
        int saidBefore = audits.said().length();

        // when
        int exit = audits.audit("explain", email, "--period", "2026-10");

        // then
        assertThat(exit).isZero();
        assertThat(audits.said().substring(saidBefore)).isEqualTo(approved).contains("Verdict: " + status);
    }

    @Test
    void the_summary_in_the_terminal_has_about_ten_lines_and_ends_with_the_paths() {
        List<String> lines = summary.lines().toList();

        assertThat(lines.get(lines.size() - 1)).endsWith("seat-audit-2026-10.xlsx");
        long paths = lines.stream().filter(line -> line.contains("/2026-10/")).count();
        int begin = lines.indexOf(lines.stream()
                .filter(line -> line.contains("2026-10 (as of"))
                .findFirst()
                .orElseThrow());
        assertThat(lines.size() - begin - paths).isBetween(8L, 12L);
    }

    private JsonNode meter(String name) {
        return ReportAt.all(october, "/apps/[id=clay]/meters/[meter=" + name + "]")
                .get(0);
    }

    private static BigDecimal sum(JsonNode rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(row.get("credits").decimalValue());
        }
        return sum;
    }
}
