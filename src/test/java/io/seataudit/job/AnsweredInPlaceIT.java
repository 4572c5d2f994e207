package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions filled in where the report lies are kept and read, not replaced. */
class AnsweredInPlaceIT {
    private static final String CONFIG = "organization: Acme\napps:\n  notes: { vendor: generic }\n";
    private static final String HEADER = "email,name,role,status,joined_on,last_active_on\n";
    private static final String ANN = "ann@acme.example,Ann,Admin,Active,2025-01-10,2026-09-29\n";
    private static final String GONE = "gone@acme.example,Gil,Editor,Active,2025-01-10,2026-05-01\n";
    private static final String KEPT = "kept@acme.example,Kim,Editor,Active,2025-01-10,2026-05-03\n";

    @TempDir
    private Path temp;

    private Path data;
    private Audits audits;

    @BeforeEach
    void aSmallCompanyWithTwoMonths() throws IOException {
        temp = temp.toRealPath();
        data = temp.resolve("data");
        audits = new Audits(data, temp);
        write(data.resolve("audit.yml"), CONFIG);
        write(data.resolve("2026-09/notes/members.csv"), HEADER + ANN + GONE + KEPT);
        write(data.resolve("2026-10/notes/members.csv"), HEADER + ANN + KEPT);
    }

    @Test
    void decisionsFilledInWhereTheReportLiesAreReadByTheSameCommandAndByNoLaterOneAgain() throws IOException {
        // given: the reviewer saves the published workbook itself
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
        Path published = audits.published("2026-09");
        Reviewer.decide(published.resolve("seat-audit-2026-09.xlsx"), "gone@acme.example", "Remove", "");
        Reviewer.decide(published.resolve("seat-audit-2026-09.xlsx"), "kept@acme.example", "Keep", "on a project");
        byte[] decided = Files.readAllBytes(published.resolve("seat-audit-2026-09.xlsx"));

        // when: the same command again
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();

        // then: a new revision shows the decisions, and the reviewer's own copy lies beside it
        assertThat(report("2026-09").get("revision").asInt()).isEqualTo(2);
        assertThat(decision("2026-09", "gone@acme.example").get("decision").asString())
                .isEqualTo("REMOVE");
        assertThat(decision("2026-09", "kept@acme.example").get("comment").asString())
                .isEqualTo("on a project");
        assertThat(published.resolve("seat-audit-2026-09.edited-1.xlsx")).hasBinaryContent(decided);
        assertThat(inputs("2026-09")).contains("OUT/2026-09/seat-audit-2026-09.edited-1.xlsx");

        // and when: once more
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();

        // then
        assertThat(audits.said()).contains("Nothing to do");
        assertThat(report("2026-09").get("revision").asInt()).isEqualTo(2);

        // and when: the next month
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then: it shows what came of them, and does not take them a second time
        assertThat(decision("2026-10", "gone@acme.example").get("outcome").asString())
                .isEqualTo("CARRIED_OUT");
        assertThat(decision("2026-10", "kept@acme.example").get("outcome").asString())
                .isEqualTo("KEPT");
        assertThat(decision("2026-10", "kept@acme.example").get("decidedIn").asString())
                .isEqualTo("2026-09");
        assertThat(inputs("2026-10")).noneMatch(name -> name.startsWith("OUT/"));
    }

    @Test
    void decisionsFilledInWhereTheReportLiesAreReadByTheNextMonth() throws IOException {
        // given
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
        Path workbook = audits.published("2026-09").resolve("seat-audit-2026-09.xlsx");
        Reviewer.decide(workbook, "gone@acme.example", "Remove", "");
        byte[] decided = Files.readAllBytes(workbook);

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        assertThat(decision("2026-10", "gone@acme.example").get("outcome").asString())
                .isEqualTo("CARRIED_OUT");
        assertThat(inputs("2026-10")).contains("OUT/2026-09/seat-audit-2026-09.xlsx");
        assertThat(workbook).hasBinaryContent(decided);

        // and when: the same again
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        assertThat(audits.said()).contains("Nothing to do");

        // and when: September is audited again with other inputs
        write(data.resolve("2026-09/notes/members.csv"), HEADER + GONE + KEPT);
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();

        // then: its new revision has not lost them
        assertThat(decision("2026-09", "gone@acme.example").get("decision").asString())
                .isEqualTo("REMOVE");
        assertThat(audits.published("2026-09").resolve("seat-audit-2026-09.edited-1.xlsx"))
                .hasBinaryContent(decided);
    }

    @Test
    void aPublishedWorkbookThatCannotBeReadAnyMoreIsKeptWithAWarning() throws IOException {
        // given
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        Path published = audits.published("2026-10");
        write(published.resolve("seat-audit-2026-10.xlsx"), "no workbook");
        write(data.resolve("2026-10/notes/members.csv"), HEADER + ANN);

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        assertThat(published.resolve("seat-audit-2026-10.edited-1.xlsx")).hasContent("no workbook");
        assertThat(report("2026-10").get("findings").toString())
                .contains("FILE_NOT_READ", "OUT/2026-10/seat-audit-2026-10.edited-1.xlsx");
    }

    private JsonNode decision(String period, String email) throws IOException {
        for (JsonNode row : report(period).get("decisions")) {
            if (row.get("email").asString().equals(email)) {
                return row;
            }
        }
        throw new AssertionError("no decision row for " + email + " in " + period);
    }

    private List<String> inputs(String period) throws IOException {
        List<String> names = new ArrayList<>();
        report(period)
                .get("evidence")
                .get("inputs")
                .forEach(input -> names.add(input.get("file").asString()));
        return names;
    }

    private JsonNode report(String period) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(audits.published(period).resolve("seat-audit-" + period + ".json")));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
