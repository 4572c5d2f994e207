package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run as a whole: published at once, done once, resumed, revised, refused. */
class AuditRunIT {
    private static final String CONFIG = """
            organization: Acme
            apps:
              clay: { vendor: clay, plan: growth }
            """;
    private static final String MEMBERS = """
            email,name,role,status,joined_on,last_active_on
            ann@acme.example,Ann,Admin,Active,2025-01-10,2026-10-30
            bob@acme.example,Bob,Editor,Active,2025-01-10,2026-06-01
            """;
    private static final String USAGE = """
            occurred_at,member_email,credits,event_id
            2026-10-03T10:00:00Z,ann@acme.example,10,e1
            2026-10-04T10:00:00Z,ann@acme.example,2.5,e2
            """;

    @TempDir
    private Path temp;

    private Path data;
    private Audits audits;

    @BeforeEach
    void a_small_company() throws IOException {
        data = temp.resolve("data");
        audits = new Audits(data, temp);
        write("audit.yml", CONFIG);
        write("2026-10/clay/members.csv", MEMBERS);
        write("2026-10/clay/usage.csv", USAGE);
    }

    @Test
    void the_report_is_published_as_a_whole_for_its_owner_only() throws IOException {
        // when
        int exit = audits.run();

        // then
        assertThat(exit).as(audits.said()).isZero();
        assertThat(fileNames(audits.published("2026-10")))
                .contains(
                        "manifest.json",
                        "seat-audit-2026-10-rejects.csv",
                        "seat-audit-2026-10.html",
                        "seat-audit-2026-10.json",
                        "seat-audit-2026-10.xlsx");
        assertThat(fileNames(audits.out())).containsExactly("2026-10");
        assertThat(Files.getPosixFilePermissions(audits.published("2026-10"))).hasSize(3);
    }

    @Test
    void the_same_run_again_is_nothing_to_do() {
        audits.run();

        int exit = audits.run();

        assertThat(exit).isZero();
        assertThat(audits.said()).contains("Nothing to do");
    }

    @Test
    void a_report_that_was_removed_is_made_again_as_the_same_revision() throws IOException {
        // given
        audits.run();
        String before = json();
        Path published = audits.published("2026-10");
        for (String file : fileNames(published)) {
            Files.delete(published.resolve(file));
        }
        Files.delete(published);

        // when
        int exit = audits.run();

        // then
        assertThat(exit).isZero();
        assertThat(json()).isEqualTo(before).contains("\"revision\" : 1");
    }

    @Test
    void changed_inputs_make_the_next_revision_and_the_earlier_one_stays_in_the_history() throws IOException {
        // given
        audits.run();

        // when
        write("2026-10/clay/usage.csv", USAGE + "2026-10-05T10:00:00Z,bob@acme.example,1,e3\n");
        int exit = audits.run();

        // then
        assertThat(exit).as(audits.said()).isZero();
        assertThat(json()).contains("\"revision\" : 2");
        audits.execute("history", "--work", audits.work().toString());
        assertThat(audits.said()).contains("1 (old)");
    }

    @Test
    void an_earlier_period_that_was_audited_meanwhile_changes_what_the_later_one_is_compared_to() throws IOException {
        // given
        audits.run("--period", "2026-10");
        write("2026-09/clay/members.csv", MEMBERS);
        audits.run("--period", "2026-09");

        // when
        int exit = audits.run("--period", "2026-10");

        // then
        assertThat(exit).as(audits.said()).isZero();
        assertThat(json()).contains("\"revision\" : 2").contains("\"period\" : \"2026-09\"");
    }

    @Test
    void a_failed_run_resumes_at_the_step_that_failed() throws IOException {
        // given: a file stands where the output folder should be
        Files.writeString(audits.out(), "in the way");
        assertThat(audits.run()).isEqualTo(1);
        assertThat(audits.said()).contains("failed in step render");
        Files.delete(audits.out());

        // when
        int exit = audits.run();

        // then
        assertThat(exit).as(audits.said()).isZero();
        assertThat(json()).contains("\"total\" : 12.5");
        assertThat(executionsOf("read-usage")).isEqualTo(1);
        assertThat(executionsOf("render")).isEqualTo(2);
    }

    @Test
    void a_second_process_is_turned_away() throws Exception {
        audits.run();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        "jdbc:h2:file:" + audits.work().resolve("seat-audit"))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            int exit = audits.run();

            assertThat(exit).as(audits.said()).isEqualTo(5);
            assertThat(audits.said()).contains("another run holds the work folder");
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    @Test
    void the_same_inputs_give_the_same_bytes_wherever_and_whenever_they_are_run() throws IOException {
        // given
        Audits elsewhere = new Audits(data, temp.resolve("elsewhere"));
        Files.createDirectory(temp.resolve("elsewhere"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        audits.run();

        // when
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            elsewhere.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        // then
        for (String file : fileNames(audits.published("2026-10"))) {
            assertThat(elsewhere.published("2026-10").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(audits.published("2026-10").resolve(file));
        }
    }

    @Test
    void a_finding_at_the_given_level_changes_the_exit_code_and_nothing_else() throws IOException {
        // given: somebody who has left still holds a seat
        write(
                "2026-10/people/hr.csv",
                "work_email,name,status,end_date\nann@acme.example,Ann,Active,\nbob@acme.example,Bob,Departed,2026-08-01\n");

        // when
        int exit = audits.run("--fail-on", "critical");

        // then
        assertThat(exit).as(audits.said()).isEqualTo(4);
        assertThat(audits.published("2026-10")).exists();
    }

    @Test
    void explain_tells_the_published_verdict_and_what_it_rests_on() {
        audits.run();

        int exit = audits.audit("explain", "bob@acme.example");

        assertThat(exit).as(audits.said()).isZero();
        assertThat(audits.said()).contains("INACTIVE").contains("2026-06-01");
    }

    @Test
    void a_folder_made_by_init_can_be_checked_at_once() {
        Path made = temp.resolve("made");

        assertThat(audits.execute("init", made.toString(), "--period", "2026-10"))
                .isZero();
        Audits own = new Audits(made, temp);

        assertThat(own.audit("check")).as(own.said()).isZero();
    }

    @Test
    void every_command_has_help_and_a_version() {
        for (String command : List.of("run", "check", "explain", "history", "init")) {
            assertThat(audits.execute(command, "--help")).isZero();
            assertThat(audits.execute(command, "--version")).isZero();
        }
        assertThat(audits.execute("rum")).isEqualTo(2);
        assertThat(audits.execute("run", "--period", "October")).isEqualTo(2);
        assertThat(audits.said()).contains("write it as 2026-10");
    }

    private Connection store() throws Exception {
        return DriverManager.getConnection("jdbc:h2:file:" + audits.work().resolve("seat-audit"));
    }

    private int executionsOf(String step) {
        try (Connection store = store();
                var statement =
                        store.prepareStatement("SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = ?")) {
            statement.setString(1, step);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String json() throws IOException {
        return Files.readString(audits.published("2026-10").resolve("seat-audit-2026-10.json"));
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> fileNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
