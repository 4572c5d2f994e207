package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Run, decide, save with another program, run the next month: what was decided is shown, and what came of it. */
class ReviewRoundTripIT {
    private static final String HEADER = "email,name,role,status,joined_on,last_active_on\n";
    private static final String ANN = "ann@acme.example,Ann,Admin,Active,2025-01-10,2026-09-29\n";
    private static final String GONE = "gone@acme.example,Gil,Editor,Active,2025-01-10,2026-05-01\n";
    private static final String STAYS = "stays@acme.example,Sol,Editor,Active,2025-01-10,2026-05-02\n";
    private static final String KEPT = "kept@acme.example,Kim,Editor,Active,2025-01-10,2026-05-03\n";

    @TempDir
    private Path temp;

    private Path data;
    private Audits audits;

    @BeforeEach
    void september_is_audited() throws IOException {
        data = temp.resolve("data");
        audits = new Audits(data, temp);
        write("audit.yml", "organization: Acme\napps:\n  notes: { vendor: generic }\n");
        write("2026-09/notes/members.csv", HEADER + ANN + GONE + STAYS + KEPT);
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
        write("2026-10/notes/members.csv", HEADER + ANN + STAYS + KEPT);
    }

    @Test
    void decisions_come_back_through_another_program_and_show_what_came_of_them() throws Exception {
        assumeTrue(hasLibreOffice(), "LibreOffice is not installed: the round trip through it is not tested");

        // given: two seats to be removed, one to be kept
        Path decided = decide();
        Path resaved = resave(decided);
        Files.createDirectories(data.resolve("2026-10/decisions"));
        Files.copy(resaved, data.resolve("2026-10/decisions/back.xlsx"));

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then: one removal is proved by the new export, one is not, and nobody is asked about the kept seat
        JsonNode decisions = report("2026-10").get("decisions");
        assertThat(row(decisions, "gone@acme.example").get("outcome").asString())
                .isEqualTo("CARRIED_OUT");
        assertThat(row(decisions, "stays@acme.example").get("outcome").asString())
                .isEqualTo("NOT_CARRIED_OUT");
        JsonNode kept = row(decisions, "kept@acme.example");
        assertThat(kept.get("outcome").asString()).isEqualTo("KEPT");
        assertThat(kept.get("recommendation").asString()).isEqualTo("KEEP");
        assertThat(kept.get("comment").asString()).isEqualTo("back in November");

        // and the history counts three decisions, one of them carried out
        int before = audits.said().length();
        audits.execute("history", "--work", audits.work().toString());
        assertThat(audits.said().substring(before).lines().toList().get(2)).matches("2026-10 .* 3 +1");
    }

    @Test
    void a_foreign_workbook_refuses_the_run_and_says_what_belongs_there() throws Exception {
        Files.createDirectories(data.resolve("2026-10/decisions"));
        Files.writeString(data.resolve("2026-10/decisions/other.xlsx"), "no workbook at all");

        int exit = audits.run("--period", "2026-10");

        assertThat(exit).isEqualTo(3);
        assertThat(audits.said()).contains("2026-10/decisions/other.xlsx");
    }

    private Path decide() throws IOException {
        Path decided = temp.resolve("decided.xlsx");
        Files.copy(audits.published("2026-09").resolve("seat-audit-2026-09.xlsx"), decided);
        Reviewer.decide(decided, "gone@acme.example", "Remove", "");
        Reviewer.decide(decided, "stays@acme.example", "Remove", "");
        Reviewer.decide(decided, "kept@acme.example", "Keep", "back in November");
        return decided;
    }

    private Path resave(Path workbook) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("resaved"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + temp.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return folder.resolve("decided.xlsx");
    }

    private static boolean hasLibreOffice() {
        try {
            return new ProcessBuilder("soffice", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static JsonNode row(JsonNode decisions, String email) {
        for (JsonNode row : decisions) {
            if (row.get("email").asString().equals(email)) {
                return row;
            }
        }
        throw new AssertionError("no decision row for " + email + " in " + decisions);
    }

    private JsonNode report(String period) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(audits.published(period).resolve("seat-audit-" + period + ".json")));
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
