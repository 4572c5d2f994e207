package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Map<String, Set<Kind>> CLAY = Map.of("clay", Set.of(Kind.MEMBERS));

    @TempDir
    Path data;

    @Test
    void the_files_of_a_period_are_found_by_kind_and_sorted_by_name() throws Exception {
        put("2026-10/clay/usage-b.csv.gz", "b");
        put("2026-10/clay/usage-a.csv", "a");
        put("2026-10/clay/Members 2026.CSV", "email\n");
        put("2026-10/people/anything.csv", "work_email\n");
        put("people/aliases.csv", "email,alias\n");

        DataFolder.Found found = DataFolder.at(data).find(OCTOBER, CLAY);

        assertThat(found.problems()).isEmpty();
        assertThat(found.files().stream().map(file -> file.app() + " " + file.kind() + " " + file.name()))
                .containsExactly(
                        "clay MEMBERS 2026-10/clay/Members 2026.CSV",
                        "clay USAGE 2026-10/clay/usage-a.csv",
                        "clay USAGE 2026-10/clay/usage-b.csv.gz",
                        "people PEOPLE 2026-10/people/anything.csv",
                        "people ALIASES people/aliases.csv");
        // SHA-256 of the one letter a, as printed by sha256sum.
        assertThat(found.files().get(1).sha256())
                .isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThat(found.files().get(1).bytes()).isEqualTo(1);
    }

    @Test
    void a_missing_required_file_refuses_the_run_and_says_where_to_put_it() throws Exception {
        put("2026-10/clay/usage.csv", "x");

        DataFolder.Found found = DataFolder.at(data).find(OCTOBER, CLAY);

        assertThat(found.problems()).anyMatch(DataProblem::refuses);
        assertThat(found.problems().toString())
                .isEqualTo(
                        "[2026-10/clay/members.csv: is missing, and clay cannot be audited without it; export it and put"
                                + " it there]");
    }

    @Test
    void a_period_without_a_folder_refuses_the_run() {
        assertThat(DataFolder.at(data).find(OCTOBER, CLAY).problems().toString())
                .contains("there is no such folder in the data folder");
    }

    @Test
    void what_is_not_read_is_told_but_harms_nobody() throws Exception {
        put("2026-10/clay/members.csv", "email\n");
        put("2026-10/clay/notes.txt", "x");
        put("2026-10/clay/.DS_Store", "x");
        put("2026-10/crm/members.csv", "email\n");
        put("2026-10/decisions/review.xlsx", "x");

        DataFolder.Found found = DataFolder.at(data).find(OCTOBER, CLAY);

        assertThat(found.problems()).noneMatch(DataProblem::refuses);
        assertThat(found.files()).hasSize(1);
        assertThat(found.problems().stream().map(DataProblem::file))
                .containsExactly("2026-10/clay/notes.txt", "2026-10/crm");
    }

    @Test
    void a_link_that_leaves_the_data_folder_is_refused_and_one_within_is_followed(@TempDir Path elsewhere)
            throws Exception {
        put("2026-10/clay/members.csv", "email\n");
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "email\n");
        Files.createSymbolicLink(data.resolve("2026-10/clay/groups.csv"), secret);
        put("shared/tables.csv", "table\n");
        Files.createSymbolicLink(data.resolve("2026-10/clay/tables.csv"), data.resolve("shared/tables.csv"));

        DataFolder.Found found = DataFolder.at(data).find(OCTOBER, CLAY);

        assertThat(found.problems().toString())
                .isEqualTo(
                        "[2026-10/clay/groups.csv: is a link that leaves the data folder; put the file itself there]");
        assertThat(found.files().stream().map(InputFile::kind)).containsExactly(Kind.MEMBERS, Kind.TABLES);
    }

    @Test
    void an_app_folder_that_is_a_link_out_of_the_data_folder_is_refused(@TempDir Path elsewhere) throws Exception {
        Files.createDirectories(data.resolve("2026-10"));
        Files.writeString(elsewhere.resolve("members.csv"), "email\n");
        Files.createSymbolicLink(data.resolve("2026-10/clay"), elsewhere);

        DataFolder.Found found = DataFolder.at(data).find(OCTOBER, CLAY);

        assertThat(found.files()).isEmpty();
        assertThat(found.problems().get(0).message()).contains("leaves the data folder");
    }

    @Test
    void the_same_bills_twice_are_refused_and_the_same_events_twice_are_not() throws Exception {
        put("2026-10/clay/members.csv", "email\n");
        put("2026-10/clay/billing.csv", "amount\n1\n");
        put("2026-10/clay/billing copy.csv", "amount\n1\n");
        put("2026-10/clay/usage.csv", "x");
        put("2026-10/clay/usage copy.csv", "x");

        assertThat(DataFolder.at(data).find(OCTOBER, CLAY).problems().toString())
                .isEqualTo(
                        "[2026-10/clay/billing.csv: is a copy of 2026-10/clay/billing copy.csv; remove one, or all would"
                                + " count twice]");
    }

    @Test
    void periods_are_the_folders_that_are_named_like_months() throws Exception {
        put("2026-09/clay/members.csv", "email\n");
        put("2026-10/clay/members.csv", "email\n");
        put("2026-13/clay/members.csv", "email\n");
        put("people/aliases.csv", "email,alias\n");

        assertThat(DataFolder.at(data).periods()).containsExactly(Period.parse("2026-09"), OCTOBER);
        assertThat(DataFolder.at(data).newestPeriod()).contains(OCTOBER);
    }

    @Test
    void a_file_that_vanishes_before_it_is_read_is_refused() throws Exception {
        put("2026-10/clay/members.csv", "email\n");
        InputFile file = DataFolder.at(data).find(OCTOBER, CLAY).files().get(0);
        Files.delete(file.path());

        assertThatThrownBy(() -> SourceReader.open(file, IntakeFixture.context("clay")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("was there when the audit began and is gone now");
    }

    private void put(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
