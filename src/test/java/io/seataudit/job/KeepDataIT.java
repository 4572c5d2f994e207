package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs never delete or replace what the program did not write, and lose no decision. */
class KeepDataIT {
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            out is the data,                     --out data,                                   lies in --data
            out is the data by a link,           --out data-link,                              lies in --data
            out in the data,                     --out data/reports,                           lies in --data
            out in a month of the data,          --out data/2026-10,                           lies in --data
            the data in out,                     --out .,                                      --data lies in the folder of the reports
            work is the data,                    --out out --work data,                        lies in --data
            work in a month of the data,         --out out --work data/2026-10/notes,          lies in --data
            work is out,                         --out out --work out,                         is the folder of the reports too
            work in the month's report,          --out out --work out/2026-10/work,            which this run replaces
            templates in the month's report,     --out out --templates out/2026-10/own,        which this run replaces
            out in the templates,                --out own/out --templates own,                lies in --templates
            the config in the month's report,    --out out --config out/2026-10/audit.yml,     which this run replaces
            """)
    void foldersThatOverlapAreRefusedBeforeAnythingIsReadOrWritten(String what, String options, String problem)
            throws IOException {
        // given
        Files.createSymbolicLink(temp.resolve("data-link"), data);
        write(temp.resolve("own/page.ftlh"), "own");
        write(temp.resolve("out/2026-10/audit.yml"), CONFIG);
        write(temp.resolve("out/2026-10/own/page.ftlh"), "own");
        Map<String, String> before = Reports.tree(temp);

        // when
        int run = execute("run --data data --work work " + options);
        int check = execute("check --data data --work work " + options);

        // then
        assertThat(run).as(audits.said()).isEqualTo(2);
        assertThat(check).as(audits.said()).isEqualTo(2);
        assertThat(audits.said()).contains(problem);
        assertThat(Reports.tree(temp)).isEqualTo(before);
    }

    @Test
    void aReviewedWorkbookIsNotReadFromTheReportThatTheRunReplaces() throws IOException {
        // given
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        write(data.resolve("audit.yml"), CONFIG + "review: { workbook: ../out/2026-10/seat-audit-2026-10.xlsx }\n");
        Map<String, String> before = Reports.tree(audits.out());

        // then
        assertThat(audits.run("--period", "2026-10")).isEqualTo(2);
        assertThat(audits.said()).contains("review.workbook lies in");
        assertThat(Reports.tree(audits.out())).isEqualTo(before);

        // but from the one before it is
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
        write(data.resolve("audit.yml"), CONFIG + "review: { workbook: ../out/2026-09/seat-audit-2026-09.xlsx }\n");
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
    }

    @Test
    void aVendorsFileThatIsALinkIntoTheReportIsRefused() throws IOException {
        // given
        write(temp.resolve("out/2026-10/mine.yml"), "name: Mine\neconomics: seats\n");
        Files.createDirectories(data.resolve("vendors"));
        Files.createSymbolicLink(data.resolve("vendors/mine.yml"), temp.resolve("out/2026-10/mine.yml"));

        // then
        assertThat(audits.run()).isEqualTo(2);
        assertThat(audits.said()).contains("vendors lies in");
    }

    @Test
    void aFolderOfSomebodyElseInThePlaceOfTheReportIsLeftAlone() throws IOException {
        // given
        write(audits.published("2026-10").resolve("notes.txt"), "notes");
        Map<String, String> before = Reports.tree(temp);

        // when
        int exit = audits.run();

        // then
        assertThat(exit).isEqualTo(2);
        assertThat(audits.said())
                .isEqualTo(audits.published("2026-10")
                        + ": holds files, but no manifest that seat-audit wrote for 2026-10, or is a link; it is left"
                        + " alone: move it elsewhere, or name another folder with --out" + System.lineSeparator());
        assertThat(Reports.tree(temp)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"'\"program\" : \"seat-audit\"', '\"program\" : \"mine\"'", "'{', ''", "'}', '}}'"})
    void aReportWhoseManifestWasChangedIsLeftAlone(String was, String is) throws IOException {
        // given
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        Path manifest = audits.published("2026-10").resolve("manifest.json");
        write(manifest, Files.readString(manifest).replace(was, is));
        write(data.resolve("2026-10/notes/members.csv"), HEADER + ANN);
        Map<String, String> before = Reports.tree(audits.out());

        // then
        assertThat(audits.run("--period", "2026-10")).isEqualTo(2);
        assertThat(Reports.tree(audits.out())).isEqualTo(before);
    }

    @Test
    void aReportWithoutItsManifestIsLeftAlone() throws IOException {
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        Files.delete(audits.published("2026-10").resolve("manifest.json"));
        Map<String, String> before = Reports.tree(audits.out());

        assertThat(audits.run("--period", "2026-10")).isEqualTo(2);
        assertThat(Reports.tree(audits.out())).isEqualTo(before);
    }

    @Test
    void explainReadsNoReportAndIsNotHinderedByOne() throws IOException {
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        Files.delete(audits.published("2026-10").resolve("manifest.json"));

        assertThat(audits.audit("explain", "kept@acme.example"))
                .as(audits.said())
                .isZero();
    }

    @Test
    void theNextRevisionKeepsWhatLiesBesideTheReportAndWhatWasChangedInIt() throws IOException {
        // given
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        Path published = audits.published("2026-10");
        write(published.resolve("notes.txt"), "notes");
        write(published.resolve("signed/by.txt"), "Fay");
        write(published.resolve("seat-audit-2026-10.html"), "commented");
        write(data.resolve("2026-10/notes/members.csv"), HEADER + ANN);
        int before = audits.said().length();

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        assertThat(published.resolve("notes.txt")).hasContent("notes");
        assertThat(published.resolve("signed/by.txt")).hasContent("Fay");
        assertThat(published.resolve("seat-audit-2026-10.edited-1.html")).hasContent("commented");
        assertThat(Files.readString(published.resolve("seat-audit-2026-10.html")))
                .contains("Acme");
        assertThat(audits.said().substring(before).lines())
                .contains(
                        "Kept there, and no part of this report: notes.txt, seat-audit-2026-10.edited-1.html, signed");
        assertThat(report("2026-10").get("revision").asInt()).isEqualTo(2);
        assertThat(Reports.tree(audits.out()).keySet()).allMatch(name -> name.startsWith("2026-10/"));
    }

    @Test
    void theManifestNamesEveryFileOfTheReportButItself() throws IOException {
        // given
        write(data.resolve("audit.yml"), CONFIG + """
                mail:
                  from: audit@acme.example
                  to: [finance@acme.example]
                  smtp: { host: localhost, port: 25 }
                """);

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        Path published = audits.published("2026-10");
        Map<String, String> named = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Files.readString(published.resolve("manifest.json")))
                .get("outputs")
                .forEach(output -> named.put(
                        output.get("file").asString(), output.get("sha256").asString()));
        Map<String, String> there = new TreeMap<>();
        for (Path file : Folders.entries(published)) {
            there.put(Folders.name(file), Fingerprint.ofFile(file));
        }
        there.remove("manifest.json");
        assertThat(named).isEqualTo(there);
        assertThat(named.keySet())
                .containsExactlyInAnyOrder(
                        "seat-audit-2026-10-focus.csv",
                        "seat-audit-2026-10-rejects.csv",
                        "seat-audit-2026-10.eml",
                        "seat-audit-2026-10.html",
                        "seat-audit-2026-10.json",
                        "seat-audit-2026-10.xlsx");
    }

    @Test
    void aReportThatACrashLeftAsideIsBackAtTheNextStartOfAnyPeriod() throws IOException {
        // given: the old report was renamed, and then the process died
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
        Map<String, String> before = Reports.tree(audits.published("2026-09"));
        Files.move(audits.published("2026-09"), audits.out().resolve(".2026-09.former"));

        // when
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();

        // then
        assertThat(Reports.tree(audits.published("2026-09"))).isEqualTo(before);
    }

    @Test
    void initWritesOverNothing() throws IOException {
        Path folder = temp.resolve("made");
        write(folder.resolve("notes.txt"), "notes");
        Map<String, String> before = Reports.tree(folder);

        assertThat(audits.execute("init", folder.toString())).isEqualTo(2);
        assertThat(Reports.tree(folder)).isEqualTo(before);
    }

    /** Runs a command line whose folders are those in the temporary one; the last of an option that comes twice counts. */
    private int execute(String line) {
        List<String> words = List.of(line.split(" "));
        Map<String, String> options = new TreeMap<>();
        for (int i = 1; i < words.size(); i += 2) {
            options.put(words.get(i), temp.resolve(words.get(i + 1)).toString());
        }
        List<String> arguments = new ArrayList<>(List.of(words.get(0)));
        options.forEach((option, value) -> arguments.addAll(List.of(option, value)));
        return audits.execute(arguments.toArray(String[]::new));
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
