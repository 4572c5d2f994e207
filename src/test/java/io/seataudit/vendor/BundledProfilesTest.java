package io.seataudit.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.HazardCode;
import io.seataudit.model.Kind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundledProfilesTest {

    @Test
    void every_bundled_profile_is_free_of_problems() {
        VendorProfiles profiles = VendorProfiles.with(Map.of());

        assertThat(profiles.problems()).isEmpty();
        assertThat(profiles.names())
                .contains("clay", "clari", "google-workspace", "entra-id", "microsoft-365", "okta", "bamboohr")
                .contains("scim", "slack", "atlassian", "github-copilot", "zoom", "generic");
    }

    @Test
    void clay_is_a_credit_pool_whose_members_keep_their_password_when_they_leave() {
        VendorProfile clay = VendorProfiles.with(Map.of()).find("clay").orElseThrow();

        assertThat(clay.pricing().economics()).isEqualTo(Economics.CREDIT_POOL);
        assertThat(clay.pricing().catalogue()).contains("clay");
        assertThat(clay.hazards()).containsExactly(HazardCode.PASSWORD_LOGIN);
        assertThat(clay.exports().required()).containsExactly(Kind.MEMBERS);
    }

    @Test
    void clari_comes_back_from_the_crm_and_is_left_in_two_steps() {
        VendorProfile clari = VendorProfiles.with(Map.of()).find("clari").orElseThrow();

        assertThat(clari.pricing().economics()).isEqualTo(Economics.SEATS);
        assertThat(clari.hazards()).isEqualTo(Set.of(HazardCode.TWO_STEP_LEAVE, HazardCode.CRM_RESYNC));
        assertThat(clari.crmMapped()).isTrue();
        assertThat(clari.pricing().estimates()).hasSize(2);
    }

    @Test
    void an_unknown_key_a_bad_date_form_and_an_unknown_word_are_told_with_their_line() {
        String yaml = """
                name: Acme
                econmics: seats
                formats: { dates: [yesterday] }
                kinds:
                  members:
                    columns:
                      emial: [Mail]
                      status: { headers: [State], values: { gone: [Left] } }
                """;

        VendorProfiles profiles = VendorProfiles.with(Map.of("acme", yaml));

        assertThat(profiles.problems().stream().map(problem -> problem.line() + " " + problem.key()))
                .containsExactlyInAnyOrder(
                        "2 econmics",
                        "3 formats.dates",
                        "7 kinds.members.columns.emial",
                        "8 kinds.members.columns.status.values.gone");
    }

    @Test
    void a_profile_that_extends_itself_by_a_detour_is_told_and_harms_nobody() {
        VendorProfiles profiles =
                VendorProfiles.with(Map.of("one", "extends: two\nname: One", "two", "extends: one\nname: Two"));

        assertThat(profiles.problems()).hasSize(1);
        assertThat(profiles.find("one")).isPresent();
        assertThat(profiles.find("two")).isPresent();
    }
}
