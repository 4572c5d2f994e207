package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Kind;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Role;
import io.seataudit.vendor.CellFormat;
import io.seataudit.vendor.Economics;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application that nobody thought of is added by one YAML file. */
class OwnApplicationTest {
    private static final String ACME = """
            name: Acme Notes
            economics: seats
            hazards: [password-login]
            formats: { dates: [day-first], decimal: comma, zone: Europe/Berlin, never: [noch nie] }
            kinds:
              members:
                leave-out:
                  - { rule: robots, header: Art, is: [Roboter] }
                  - { rule: totals, header: Konto, matches: "Summe.*" }
                columns:
                  email: [Konto]
                  name: [Anzeigename]
                  first_name: [Vorname]
                  role: { headers: [Art], values: { admin: [Chef], viewer: [Leser] } }
                  status: { headers: [Gesperrt], values: { active: [nein], deactivated: [ja] } }
                  last_active_on: { headers: ["Zuletzt in *"], take: latest }
                  joined_on: { headers: [Tag, Uhrzeit], take: join }
                  licences: { headers: [Pakete], separators: "+" }
                  seat_price: { headers: [Cent im Monat], factor: 0.01 }
                  workspace: { constant: Hauptstelle }
              licences:
                - name: trial
                  recognised-by: ["Konto, Probe bis"]
                  columns: { email: [Konto], sku: { constant: Probe } }
                - name: full
                  columns: { email: [Konto], sku: [Paket] }
            """;

    private final VendorProfiles profiles = VendorProfiles.with(Map.of("acme", ACME));
    private final IntakeContext context = IntakeFixture.context(profiles, "acme", FileHints.NONE);

    @Test
    void its_profile_is_free_of_problems_and_says_what_it_is() {
        VendorProfile acme = profiles.find("acme").orElseThrow();

        assertThat(profiles.problems()).isEmpty();
        assertThat(acme.displayName()).isEqualTo("Acme Notes");
        assertThat(acme.pricing().economics()).isEqualTo(Economics.SEATS);
        assertThat(acme.hazards()).containsExactly(HazardCode.PASSWORD_LOGIN);
    }

    @Test
    void its_members_are_read_by_its_words_forms_and_rules() throws Exception {
        String csv = """
                Konto;Anzeigename;Art;Gesperrt;Zuletzt in Notizen;Zuletzt in Tafeln;Tag;Uhrzeit;Pakete;Cent im Monat
                ann@x.example;Zoë;Chef;nein;03.04.2026;noch nie;3.4.2025;23:30;Basis+Extra;1.250,0
                bob@x.example;Bob;Leser;ja;noch nie;noch nie;;;;
                robo@x.example;Robo;Roboter;nein;;;;;;
                Summe 3;;;;;;;;;3.750
                """;

        List<RowOutcome> outcomes = IntakeFixture.read(Kind.MEMBERS, csv, context);
        Member ann = (Member) ((RowOutcome.Used) outcomes.get(0)).row();
        Member bob = (Member) ((RowOutcome.Used) outcomes.get(1)).row();

        assertThat(ann.role()).isEqualTo(Role.ADMIN);
        assertThat(ann.rawRole()).isEqualTo("Chef");
        assertThat(ann.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(ann.lastActive()).isEqualTo(LastSeen.on(LocalDate.of(2026, 4, 3)));
        // 23:30 in Berlin (UTC+2 in April) is 21:30 UTC on the same day.
        assertThat(ann.joinedOn()).contains(LocalDate.of(2025, 4, 3));
        assertThat(ann.licences()).containsExactly("Basis", "Extra");
        assertThat(ann.workspace()).isEqualTo("Hauptstelle");
        // 1.250,0 cents are 12.50.
        assertThat(ann.seatPrice().orElseThrow()).isEqualByComparingTo("12.50");
        assertThat(bob.status()).isEqualTo(AccountStatus.DEACTIVATED);
        assertThat(bob.lastActive()).isEqualTo(LastSeen.NEVER);
        assertThat(outcomes.subList(2, 4))
                .containsExactly(new RowOutcome.LeftOut("robots"), new RowOutcome.LeftOut("totals"));
    }

    @Test
    void each_of_its_two_forms_of_licence_files_is_told_by_its_header() throws Exception {
        List<Licence> trial = IntakeFixture.rows(
                Kind.LICENCES, "Konto,Probe bis\nann@x.example,2026-12-31\n", context, Licence.class);
        List<Licence> full =
                IntakeFixture.rows(Kind.LICENCES, "Konto,Paket\nann@x.example,Extra\n", context, Licence.class);

        assertThat(trial.get(0).sku()).isEqualTo("Probe");
        assertThat(full.get(0).sku()).isEqualTo("Extra");
    }

    @Test
    void a_column_of_the_config_beats_those_of_the_profile() throws Exception {
        IntakeContext mapped = new IntakeContext(
                context.profiles(),
                context.apps(),
                Map.of(
                        "app",
                        new FileHints(
                                Map.of(Kind.MEMBERS, Map.of("email", List.of("Benutzer"))),
                                CellFormat.UNDECLARED,
                                FileHints.NONE.dialect())),
                context.zone(),
                context.period(),
                context.asOf());

        Member ann = IntakeFixture.rows(Kind.MEMBERS, "Konto,Benutzer\nA-17,ann@x.example\n", mapped, Member.class)
                .get(0);

        assertThat(ann.email().address()).isEqualTo("ann@x.example");
    }
}
