package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision follows the seat it was taken on, whatever the seat is called next month. */
class SeatsOverTimeIT {
    private static final String HEADER = "email,name,role,status,joined_on,last_active_on";
    private static final String ANN = "ann@acme.example,Ann,Admin,Active,2025-01-10,2026-09-29";

    @TempDir
    private Path temp;

    private Path data;
    private Audits audits;

    @BeforeEach
    void a_company() throws IOException {
        data = temp.resolve("data");
        audits = new Audits(data, temp);
        write("audit.yml", "organization: Acme\napps:\n  notes: { vendor: generic }\n");
    }

    @Test
    void a_seat_that_was_kept_is_not_asked_about_again_under_the_persons_other_address() throws IOException {
        // given
        write("people/aliases.csv", "email,alias\nkim@new.example,kim@old.example\n");
        september("kim@old.example,Kim,Editor,Active,2025-01-10,2026-05-03");
        decide("kim@old.example", "Keep");
        write("2026-10/notes/members.csv", HEADER + "\n" + ANN + "\nkim@new.example,Kim,Editor,Active,2025-01-10,\n");

        // when
        JsonNode row = october("kim@new.example");

        // then
        assertThat(row.get("outcome").asString()).isEqualTo("KEPT");
        assertThat(row.get("recommendation").asString()).isEqualTo("KEEP");
    }

    @Test
    void a_seat_that_was_kept_is_not_asked_about_again_when_its_workspace_gets_a_name() throws IOException {
        september("kim@acme.example,Kim,Editor,Active,2025-01-10,2026-05-03");
        decide("kim@acme.example", "Keep");
        write(
                "2026-10/notes/members.csv",
                HEADER + ",workspace\n" + ANN + ",Main\nkim@acme.example,Kim,Editor,Active,2025-01-10,,Main\n");

        assertThat(october("kim@acme.example").get("outcome").asString()).isEqualTo("KEPT");
    }

    @Test
    void a_second_seat_that_was_to_go_and_went_is_carried_out_though_the_person_has_another() throws IOException {
        write("people/aliases.csv", "email,alias\nkim@new.example,kim@old.example\n");
        september("kim@old.example,Kim,Editor,Active,2025-01-10,2026-05-03"
                + "\nkim@new.example,Kim,Editor,Active,2025-01-10,2026-09-29");
        decide("kim@old.example", "Remove");
        write(
                "2026-10/notes/members.csv",
                HEADER + "\n" + ANN + "\nkim@new.example,Kim,Editor,Active,2025-01-10,2026-10-29\n");

        assertThat(october("kim@old.example").get("outcome").asString()).isEqualTo("CARRIED_OUT");
    }

    @Test
    void a_seat_that_was_to_go_and_only_changed_its_address_is_not_carried_out() throws IOException {
        write("people/aliases.csv", "email,alias\nkim@new.example,kim@old.example\n");
        september("kim@old.example,Kim,Editor,Active,2025-01-10,2026-05-03");
        decide("kim@old.example", "Remove");
        write("2026-10/notes/members.csv", HEADER + "\n" + ANN + "\nkim@new.example,Kim,Editor,Active,2025-01-10,\n");

        assertThat(october("kim@new.example").get("outcome").asString()).isEqualTo("NOT_CARRIED_OUT");
    }

    private void september(String rows) throws IOException {
        write("2026-09/notes/members.csv", HEADER + "\n" + ANN + "\n" + rows + "\n");
        assertThat(audits.run("--period", "2026-09")).as(audits.said()).isZero();
    }

    private void decide(String email, String decision) throws IOException {
        Path decided = data.resolve("2026-10/decisions/back.xlsx");
        Files.createDirectories(decided.getParent());
        Files.copy(audits.published("2026-09").resolve("seat-audit-2026-09.xlsx"), decided);
        Reviewer.decide(decided, email, decision, "");
    }

    private JsonNode october(String email) throws IOException {
        assertThat(audits.run("--period", "2026-10")).as(audits.said()).isZero();
        JsonNode report = JsonMapper.shared()
                .readTree(Files.readString(audits.published("2026-10").resolve("seat-audit-2026-10.json")));
        for (JsonNode row : report.get("decisions")) {
            if (row.get("email").asString().equals(email)) {
                return row;
            }
        }
        throw new AssertionError("no decision row for " + email + " in " + report.get("decisions"));
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
