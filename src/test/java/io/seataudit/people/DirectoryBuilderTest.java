package io.seataudit.people;

import static io.seataudit.people.Rows.hr;
import static io.seataudit.people.Rows.idp;
import static io.seataudit.people.Rows.okta;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryBuilderTest {
    private static final String ADA = "ada@northwind.example";
    private static final String OLD = "ada@old.example";

    @Test
    void hr_wins_on_employment_and_the_identity_provider_on_account_state() {
        Directory directory = new Rows()
                .add(idp(ADA).status(PersonStatus.ACTIVE)
                        .account(DirectoryAccount.DISABLED)
                        .department("IT"))
                .add(hr("ADA@Northwind.example ").status(PersonStatus.LEAVE).department("Sales"))
                .directory();

        assertThat(directory.persons()).hasSize(1);
        Person ada = person(directory, ADA);
        assertThat(ada.status()).isEqualTo(PersonStatus.LEAVE);
        assertThat(ada.account()).isEqualTo(DirectoryAccount.DISABLED);
        assertThat(ada.department()).isEqualTo("Sales");
        assertThat(ada.sources()).containsExactly("bamboohr", "google-workspace");
        assertThat(directory.findings()).isEmpty();
    }

    @Test
    void a_leaver_whose_account_is_enabled_is_a_finding() {
        Directory directory = new Rows()
                .add(hr(ADA).status(PersonStatus.DEPARTED).ends("2026-09-30"))
                .add(idp(ADA).account(DirectoryAccount.ENABLED))
                .directory();

        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.LEAVER_ENABLED);
        assertThat(directory.findings().get(0).text()).contains("2026-09-30");
        assertThat(person(directory, ADA).status()).isEqualTo(PersonStatus.DEPARTED);
    }

    @Test
    void an_employee_whose_account_is_disabled_is_a_finding() {
        Directory directory = new Rows()
                .add(hr(ADA).status(PersonStatus.ACTIVE))
                .add(idp(ADA).account(DirectoryAccount.DISABLED))
                .directory();

        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.EMPLOYEE_DISABLED);
    }

    @Test
    void two_identity_providers_that_disagree_leave_the_account_enabled_and_a_finding() {
        Directory directory = new Rows()
                .add(idp(ADA).account(DirectoryAccount.DISABLED))
                .add(okta(ADA, "", LastSeen.UNKNOWN).account(DirectoryAccount.ENABLED))
                .directory();

        assertThat(person(directory, ADA).account()).isEqualTo(DirectoryAccount.ENABLED);
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.ACCOUNT_CONTRADICTION);
    }

    @Test
    void an_assignment_that_ended_at_one_application_does_not_disable_the_person() {
        Directory directory = new Rows()
                .add(okta(ADA, "clay", LastSeen.UNKNOWN).account(DirectoryAccount.DISABLED))
                .directory();

        assertThat(person(directory, ADA).account()).isEqualTo(DirectoryAccount.UNKNOWN);
    }

    @Test
    void logins_are_kept_by_application_the_latest_of_several() {
        LocalDate early = LocalDate.parse("2026-09-01");
        LocalDate late = LocalDate.parse("2026-10-01");
        Directory directory = new Rows()
                .add(okta(ADA, "clay", LastSeen.on(early)))
                .add(okta(ADA, "clay", LastSeen.on(late)))
                .add(okta(ADA, "clari", LastSeen.NEVER))
                .add(idp(ADA).login(LastSeen.on(early)))
                .directory();

        assertThat(person(directory, ADA).lastLogins())
                .containsOnly(
                        Map.entry("clay", LastSeen.on(late)),
                        Map.entry("clari", LastSeen.NEVER),
                        Map.entry("", LastSeen.on(early)));
    }

    @Test
    void somebody_who_came_back_is_employed_and_hr_is_asked_why_it_lists_two_rows() {
        Directory directory = new Rows()
                .add(hr(ADA).id("1")
                        .name("Ada")
                        .status(PersonStatus.DEPARTED)
                        .starts("2020-01-01")
                        .ends("2024-12-31"))
                .add(hr(ADA).id("2").name("Ada").status(PersonStatus.ACTIVE).starts("2026-01-01"))
                .directory();

        Person ada = person(directory, ADA);
        assertThat(ada.status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(ada.endDate()).isEmpty();
        assertThat(ada.startDate()).contains(LocalDate.parse("2026-01-01"));
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.EMPLOYMENT_TWICE);
    }

    @Test
    void two_different_people_with_one_work_address_are_a_finding_and_the_employed_one_has_it() {
        Directory directory = new Rows()
                .add(hr(ADA).id("1").name("Ada Lovelace").status(PersonStatus.DEPARTED))
                .add(hr(ADA).id("2").name("Ada Byron").status(PersonStatus.ACTIVE))
                .directory();

        assertThat(directory.persons()).hasSize(2);
        assertThat(person(directory, ADA).name()).isEqualTo("Ada Byron");
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.SHARED_ADDRESS);
    }

    @Test
    void a_secondary_address_that_is_another_sources_work_address_joins_the_two() {
        Directory directory = new Rows()
                .add(hr(OLD).name("Ada Lovelace").status(PersonStatus.ACTIVE))
                .add(idp(ADA).name("Ada King").others(OLD).account(DirectoryAccount.ENABLED))
                .directory();

        assertThat(directory.persons()).hasSize(1);
        assertThat(person(directory, ADA)).isEqualTo(person(directory, OLD));
        assertThat(person(directory, ADA).workEmail()).isEqualTo(new Email(OLD));
        assertThat(directory.findings()).isEmpty();
    }

    @Test
    void a_shared_mailbox_of_two_people_is_matched_with_neither() {
        Directory directory = new Rows()
                .add(idp(ADA).name("Ada").others("sales@northwind.example"))
                .add(idp("ben@northwind.example").name("Ben").others("sales@northwind.example"))
                .directory();

        assertThat(directory.persons()).hasSize(2);
        assertThat(directory.byEmail()).doesNotContainKey(new Email("sales@northwind.example"));
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.SHARED_ADDRESS);
    }

    @Test
    void a_secondary_address_that_is_a_colleagues_work_address_stays_with_the_colleague() {
        Directory directory = new Rows()
                .add(idp(ADA).name("Ada"))
                .add(idp("ben@northwind.example").name("Ben").others(ADA))
                .directory();

        assertThat(person(directory, ADA).name()).isEqualTo("Ada");
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.SHARED_ADDRESS);
    }

    @Test
    void an_alias_is_an_address_of_the_person_in_either_direction_and_through_another_alias() {
        Directory directory = new Rows()
                .add(hr(ADA).name("Ada"))
                .alias("older@old.example", "oldest@old.example")
                .alias(OLD, "older@old.example")
                .alias(ADA, " Ada@OLD.example")
                .directory();

        assertThat(directory.byEmail())
                .containsOnlyKeys(
                        new Email(ADA),
                        new Email(OLD),
                        new Email("older@old.example"),
                        new Email("oldest@old.example"));
        assertThat(directory.findings()).isEmpty();
    }

    @Test
    void an_alias_that_two_people_claim_goes_to_the_first_and_is_a_finding() {
        Directory directory = new Rows()
                .add(hr(ADA).name("Ada"))
                .add(hr("ben@northwind.example").name("Ben"))
                .alias(ADA, OLD)
                .alias("ben@northwind.example", OLD)
                .directory();

        assertThat(person(directory, OLD).name()).isEqualTo("Ada");
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.ALIAS_CONFLICT);
    }

    @Test
    void an_alias_that_is_a_colleagues_address_is_not_used() {
        Directory directory = new Rows()
                .add(hr(ADA).name("Ada"))
                .add(hr("ben@northwind.example").name("Ben"))
                .alias(ADA, "ben@northwind.example")
                .directory();

        assertThat(directory.persons()).hasSize(2);
        assertThat(directory.findings()).extracting(Finding::code).containsExactly(FindingCode.ALIAS_CONFLICT);
    }

    @Test
    void an_alias_settles_whose_a_shared_address_is() {
        Directory directory = new Rows()
                .add(idp(ADA).name("Ada").others(OLD))
                .add(idp("ben@northwind.example").name("Ben").others(OLD))
                .alias("ben@northwind.example", OLD)
                .directory();

        assertThat(person(directory, OLD).name()).isEqualTo("Ben");
    }

    @Test
    void dots_and_tags_are_not_touched() {
        Directory directory = new Rows().add(hr("ada.l+clay@northwind.example")).directory();

        assertThat(directory.byEmail()).containsOnlyKeys(new Email("ada.l+clay@northwind.example"));
    }

    @Test
    void nobody_is_known_where_no_people_file_was_given() {
        Directory directory = new Rows().alias(ADA, OLD).directory();

        assertThat(directory.given()).isFalse();
        assertThat(directory.persons()).isEmpty();
        assertThat(directory.byEmail()).isEmpty();
    }

    private static Person person(Directory directory, String email) {
        return Optional.ofNullable(directory.byEmail().get(new Email(email))).orElseThrow();
    }
}
