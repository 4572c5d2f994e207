package io.seataudit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.Credits;
import io.seataudit.model.Kind;
import io.seataudit.model.Meter;
import io.seataudit.model.Policy;
import io.seataudit.model.Role;
import io.seataudit.text.YamlProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
    private static final ConfigReader READER = new ConfigReader(new ConfigReader.Known(
            Set.of("clay", "clari", "generic"), Map.of("clay", Set.of("launch", "growth", "legacy-pro"))));

    @Test
    void the_example_of_the_contract_is_read_whole() {
        // given
        String text = """
                organization: Northwind Traders
                currency: USD
                time-zone: UTC
                policy:    { inactive-days: 45, idle-days: 30, grace-days: 30, invite-days: 14, stale-source-days: 7 }
                tolerance: { rejected-rows: 0.01 }
                apps:
                  clay:
                    vendor: clay
                    name: Clay, growth team
                    plan: growth
                    billing-cycle: monthly
                    renews-on: 2026-01-15
                    opening-balance: { credits: 0.5 }
                    needs: [crm]
                    seat-price: 0
                    domains: [Northwind.example]
                    policy: { inactive-days: 60, roles: { Admin: { inactive-days: 90 } } }
                    exemptions:
                      - { email: SVC@northwind.example, reason: integration user, until: 2027-01-31 }
                    signals: { usage: { complete-from: 2026-01-01 } }
                    columns: { members: { email: [Mail address] } }
                  clari: { vendor: clari }
                rates: { EUR: 1.08 }
                review: { keep-for-months: 6 }
                mail:
                  from: audit@northwind.example
                  to: [finance@northwind.example]
                  smtp: { host: localhost, port: 25, starttls: false, username: null, password-env: SEAT_AUDIT_SMTP_PASSWORD }
                store: { url: null }
                """;

        // when
        ConfigReader.Result result = READER.read("audit.yml", text);

        // then
        assertThat(result.problems()).isEmpty();
        AuditConfig config = result.config().orElseThrow();
        assertThat(config.organization()).isEqualTo("Northwind Traders");
        assertThat(config.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(Objects.requireNonNull(config.apps().get("clari"))
                        .seats()
                        .policies()
                        .base())
                .isEqualTo(Policy.DEFAULT);
        assertThat(config.rates().perUnit()).containsEntry("EUR", new BigDecimal("1.08"));
        assertThat(config.apps().keySet()).containsExactly("clay", "clari");
        AppConfig clay = Objects.requireNonNull(config.apps().get("clay"));
        assertThat(clay.subscription().plan()).contains("growth");
        assertThat(clay.subscription().billingCycle()).isEqualTo(BillingCycle.MONTHLY);
        assertThat(clay.subscription().renewsOn()).contains(LocalDate.of(2026, 1, 15));
        assertThat(clay.subscription().openingBalance()).containsEntry(Meter.CREDITS, Credits.of("0.5"));
        assertThat(clay.seats().ownDomains()).containsExactly("northwind.example");
        assertThat(clay.seats().exemptions().get(0).email().address()).isEqualTo("svc@northwind.example");
        assertThat(clay.seats().completeFrom()).containsEntry("usage", LocalDate.of(2026, 1, 1));
        assertThat(clay.hints().columns().get(Kind.MEMBERS)).containsEntry("email", List.of("Mail address"));
        assertThat(clay.seats().policies().base().inactiveDays()).isEqualTo(60);
        assertThat(clay.seats()
                        .policies()
                        .forSeat("Admin", Role.ADMIN, List.of())
                        .inactiveDays())
                .isEqualTo(90);
        assertThat(config.mail().orElseThrow().smtp().username()).isEmpty();
        assertThat(config.storeUrl()).isEmpty();
    }

    @Test
    void all_problems_come_at_once_each_with_file_line_key_and_what_to_do() {
        // given
        String text = """
                organisation: Northwind
                currency: DOLLAR
                policy: { inactive-days: many }
                apps:
                  clay: { vendor: clya, plan: growth }
                  wiki: { vendor: clay, plan: grwoth, seat-prise: 3 }
                """;

        // when
        List<YamlProblem> problems = READER.read("audit.yml", text).problems();

        // then
        assertThat(READER.read("audit.yml", text).config()).isEmpty();
        assertThat(problems)
                .extracting(YamlProblem::toString)
                .containsExactlyInAnyOrder(
                        "audit.yml:1: organization: is missing; give it a value",
                        "audit.yml:1: organisation: is not a known key; did you mean \"organization\"?",
                        "audit.yml:2: currency: is not a currency code, as USD, but \"DOLLAR\"",
                        "audit.yml:3: policy.inactive-days: must be a whole number, as 45, but is \"many\"",
                        "audit.yml:5: apps.clay.vendor: \"clya\" is not known; did you mean \"clay\"?",
                        "audit.yml:6: apps.wiki.plan: \"grwoth\" is not known; did you mean \"growth\"?",
                        "audit.yml:6: apps.wiki.seat-prise: is not a known key; did you mean \"seat-price\"?");
    }

    @Test
    void a_text_that_is_not_yaml_is_one_problem_with_its_line() {
        List<YamlProblem> problems =
                READER.read("audit.yml", "organization: A\napps: [unclosed\n").problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).startsWith("is not valid YAML");
    }

    @Test
    void anchors_that_multiply_are_refused_without_growing() {
        // given: the "billion laughs" of YAML
        String text = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\norganization: N\napps: { clay: { vendor: clay } }\n";

        // when
        List<YamlProblem> problems = READER.read("audit.yml", text).problems();

        // then
        assertThat(problems).isNotEmpty();
    }

    @Test
    void an_idle_threshold_beyond_the_inactive_one_is_a_problem() {
        List<YamlProblem> problems = READER.read(
                        "audit.yml",
                        "organization: N\npolicy: { inactive-days: 20 }\napps: { clay: { vendor: clay } }\n")
                .problems();

        assertThat(problems).extracting(YamlProblem::key).containsExactly("policy.idle-days");
    }

    @Test
    void an_address_that_could_carry_a_second_header_is_a_problem() {
        List<YamlProblem> problems = READER.read("audit.yml", """
                        organization: N
                        apps: { clay: { vendor: clay } }
                        mail: { from: "a@b.example\\r\\nBcc: x@y.example", to: [c@d.example] }
                        """).problems();

        assertThat(problems).extracting(YamlProblem::key).containsExactly("mail.from");
    }

    @Test
    void a_column_that_a_kind_does_not_have_and_a_form_that_is_no_date_are_told_with_their_line() {
        // given
        String text = """
                organization: Northwind
                apps:
                  clay:
                    vendor: clay
                    columns: { members: { emial: [Mail], shoe_size: [Shoes] } }
                    formats: { dates: [yesterday, dd/MM/yyyy], delimiter: ";;" }
                """;

        // when, then
        assertThat(READER.read("audit.yml", text).problems())
                .extracting(YamlProblem::toString)
                .containsExactly(
                        "audit.yml:5: apps.clay.columns.members.emial: is not a column of members; did you mean \"email\"?",
                        "audit.yml:5: apps.clay.columns.members.shoe_size: is not a column of members; its columns are"
                                + " email, name, first_name, last_name, role, status, workspace, invited_on, joined_on,"
                                + " last_active_on, manager_email, department, team, crm_user_id, licences, seat_price",
                        "audit.yml:6: apps.clay.formats.dates: \"yesterday\" is no date form; give day-first, month-first"
                                + " or a pattern as dd/MM/yyyy",
                        "audit.yml:6: apps.clay.formats.delimiter: must be one character, or tab, but is \";;\"");
    }
}
