package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that cannot be audited are told with their place, and nothing is written. */
class RefusedRunIT {
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
    void a_missing_members_file_refuses_the_run_and_leaves_no_output_folder() throws IOException {
        Files.delete(data.resolve("2026-10/clay/members.csv"));

        int exit = audits.run();

        assertThat(exit).isEqualTo(3);
        assertThat(audits.said()).contains("members");
        assertThat(audits.out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-30", "2026-11-01", "2027-01-31"})
    void an_as_of_date_outside_the_period_ends_with_2_and_nothing_is_written(String asOf) {
        int exit = audits.run("--period", "2026-10", "--as-of", asOf);

        assertThat(exit).isEqualTo(2);
        assertThat(audits.said()).contains("--as-of " + asOf, "2026-10-01 to 2026-10-31");
        assertThat(audits.out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-01", "2026-10-31"})
    void the_first_and_the_last_day_of_the_period_are_as_of_dates(String asOf) {
        assertThat(audits.run("--period", "2026-10", "--as-of", asOf)).isZero();
    }

    @Test
    void a_wrong_key_in_the_config_is_told_with_its_line_and_nothing_is_written() throws IOException {
        write("audit.yml", CONFIG + "currrency: USD\n");

        int exit = audits.run();

        assertThat(exit).isEqualTo(2);
        assertThat(audits.said()).contains("audit.yml:4: currrency: is not a known key; did you mean \"currency\"?");
        assertThat(audits.out()).doesNotExist();
        assertThat(audits.work()).doesNotExist();
    }

    @Test
    void a_file_with_too_many_unusable_rows_refuses_the_run() throws IOException {
        // given: 10 bad rows of 12
        write("2026-10/clay/usage.csv", USAGE + "not a day,ann@acme.example,1,\n".repeat(10));

        // when
        int exit = audits.run();

        // then
        assertThat(exit).isEqualTo(3);
        assertThat(audits.said()).contains("2026-10/clay/usage.csv").contains("10 of 12 rows");
        assertThat(audits.out()).doesNotExist();
    }

    @Test
    void nine_unusable_rows_are_listed_and_the_run_goes_on() throws IOException {
        write("2026-10/clay/usage.csv", USAGE + "not a day,ann@acme.example,1,\n".repeat(9));

        int exit = audits.run();

        assertThat(exit).as(audits.said()).isZero();
        assertThat(Files.readAllLines(audits.published("2026-10").resolve("seat-audit-2026-10-rejects.csv")))
                .hasSize(10);
    }

    @Test
    void a_header_without_a_required_column_refuses_the_file_and_says_how_to_map_it() throws IOException {
        write("2026-10/clay/members.csv", "Mail addresse,Name\nann@acme.example,Ann\n");

        int exit = audits.run();

        assertThat(exit).isEqualTo(3);
        assertThat(audits.said())
                .contains("2026-10/clay/members.csv")
                .contains("Mail addresse")
                .contains("columns");
    }

    @Test
    void check_reports_every_problem_and_writes_nothing() throws IOException {
        write("2026-10/clay/members.csv", "Mail addresse,Name\nann@acme.example,Ann\n");
        write("2026-10/clay/usage.csv", USAGE + "not a day,ann@acme.example,1,\n");

        int exit = audits.audit("check");

        assertThat(exit).isEqualTo(3);
        assertThat(audits.said()).contains("Mail addresse").contains("not a day");
        assertThat(audits.out()).doesNotExist();
        assertThat(audits.work()).doesNotExist();
    }

    @Test
    void check_of_good_inputs_is_silent_about_problems() {
        assertThat(audits.audit("check")).as(audits.said()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
