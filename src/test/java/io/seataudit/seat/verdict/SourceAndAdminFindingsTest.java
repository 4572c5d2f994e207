package io.seataudit.seat.verdict;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Level;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Role;
import io.seataudit.seat.Given;
import io.seataudit.seat.MemberRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit is to say of the sources themselves, and of who administers. */
class SourceAndAdminFindingsTest {
    private static final String ADA = "ada@northwind.example";
    private static final String BEN = "ben@northwind.example";
    private final Given given = new Given();

    @ParameterizedTest(name = "{0} of {1} seats silent")
    @CsvSource({"8,12,true", "7,12,true", "6,12,false", "3,5,true", "2,5,false", "4,4,false", "5,5,true"})
    void a_source_that_says_nothing_of_more_than_half_of_five_seats_or_more_tells_little(
            int silent, int seats, boolean told) {
        for (int seat = 0; seat < seats; seat++) {
            given.member(row("p" + seat + "@northwind.example")
                    .lastActive(seat < silent ? LastSeen.UNKNOWN : LastSeen.on(Given.day("2026-10-30"))));
        }

        assertThat(given.findingCodes().contains(FindingCode.SOURCE_TELLS_LITTLE))
                .isEqualTo(told);
    }

    @Test
    void the_finding_counts_the_seats_and_names_the_source_that_would_tell() {
        for (int seat = 0; seat < 5; seat++) {
            given.member(row("p" + seat + "@northwind.example"));
        }

        Finding finding = only(FindingCode.SOURCE_TELLS_LITTLE);
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.text())
                .isEqualTo("5 of 5 seats show no sign of any kind, neither of use nor of none: the last logins at the"
                        + " identity provider (last_login and app in a people file) would tell.");
    }

    @Test
    void a_provider_that_tells_of_one_seat_is_there_and_the_next_source_is_named() {
        for (int seat = 0; seat < 5; seat++) {
            given.member(row("p" + seat + "@northwind.example"));
        }
        given.person(human("p0@northwind.example").login(LastSeen.on(Given.day("2026-10-30"))));

        assertThat(only(FindingCode.SOURCE_TELLS_LITTLE).text()).contains("4 of 5", "(activity.csv) would tell");
    }

    @Test
    void never_is_a_word_and_ended_accounts_and_open_invitations_are_not_asked_of() {
        for (int seat = 0; seat < 5; seat++) {
            given.member(row("never" + seat + "@northwind.example").never())
                    .member(row("gone" + seat + "@northwind.example").status(AccountStatus.DEACTIVATED))
                    .member(row("asked" + seat + "@northwind.example").status(AccountStatus.INVITED));
        }

        assertThat(given.findingCodes()).doesNotContain(FindingCode.SOURCE_TELLS_LITTLE);
    }

    @Test
    void a_sign_after_the_as_of_date_is_none() {
        for (int seat = 0; seat < 5; seat++) {
            given.member(row("p" + seat + "@northwind.example").active("2026-11-02"));
        }

        assertThat(given.findingCodes()).contains(FindingCode.SOURCE_TELLS_LITTLE);
    }

    @Test
    void one_active_admin_is_too_few_and_two_are_enough() {
        given.member(row(ADA).role(Role.ADMIN).active("2026-10-30")).member(row(BEN).active("2026-10-30"));
        assertThat(only(FindingCode.FEWER_THAN_TWO_ADMINS).text())
                .isEqualTo("Only one administrator, ada@northwind.example, of 2 accounts is active: with that account"
                        + " gone, nobody can administer it.");
        assertThat(only(FindingCode.FEWER_THAN_TWO_ADMINS).level()).isEqualTo(Level.WARNING);

        given.member(row("cyd@northwind.example").role(Role.ADMIN).active("2026-10-30"));
        assertThat(given.findingCodes()).doesNotContain(FindingCode.FEWER_THAN_TWO_ADMINS);
    }

    @Test
    void an_admin_who_is_invited_deactivated_inactive_or_gone_is_not_active() {
        for (MemberRow second : List.of(
                row(BEN).role(Role.ADMIN).status(AccountStatus.INVITED).invited("2026-10-30"),
                row(BEN).role(Role.ADMIN).status(AccountStatus.DEACTIVATED).active("2026-10-30"),
                row(BEN).role(Role.ADMIN).joined("2025-01-01").active("2026-01-30"))) {
            Given one = new Given()
                    .member(row(ADA).role(Role.ADMIN).active("2026-10-30"))
                    .member(row("eve@northwind.example").active("2026-10-30"))
                    .member(second);
            assertThat(one.findingCodes()).contains(FindingCode.FEWER_THAN_TWO_ADMINS);
        }
        Given left = new Given()
                .member(row(ADA).role(Role.ADMIN).active("2026-10-30"))
                .member(row(BEN).role(Role.ADMIN).active("2026-10-30"))
                .person(human(ADA))
                .person(human(BEN).ends("2026-10-15"));
        assertThat(left.findingCodes()).contains(FindingCode.FEWER_THAN_TWO_ADMINS);
    }

    @Test
    void two_seats_of_one_person_are_one_admin() {
        given.member(row(ADA).role(Role.ADMIN).active("2026-10-30"))
                .member(row(BEN).role(Role.ADMIN).active("2026-10-29"))
                .person(human(ADA, BEN));

        assertThat(given.findingCodes()).contains(FindingCode.FEWER_THAN_TWO_ADMINS);
    }

    @Test
    void each_workspace_wants_two_admins_and_one_without_a_second_account_cannot_have_them() {
        given.member(row(ADA).workspace("East").role(Role.ADMIN).active("2026-10-30"))
                .member(row(BEN).workspace("East").role(Role.ADMIN).active("2026-10-30"))
                .member(row(ADA).workspace("West").role(Role.ADMIN).active("2026-10-30"))
                .member(row(BEN).workspace("West").active("2026-10-30"))
                .member(row(ADA).workspace("Alone").role(Role.ADMIN).active("2026-10-30"));

        assertThat(only(FindingCode.FEWER_THAN_TWO_ADMINS).id()).isEqualTo("fewer_than_two_admins/clay/west");
    }

    @Test
    void where_the_export_tells_no_roles_nothing_is_said_of_admins() {
        given.member(row(ADA).role(Role.OTHER).active("2026-10-30"))
                .member(row(BEN).role(Role.OTHER).active("2026-10-30"));

        assertThat(given.findingCodes()).doesNotContain(FindingCode.FEWER_THAN_TWO_ADMINS);
    }

    @Test
    void somebody_in_hr_without_an_account_at_the_provider_holds_a_seat() {
        given.identityProviders.add("google-workspace");
        given.member(row(ADA).active("2026-10-30"))
                .member(row(BEN).active("2026-10-30"))
                .person(human(ADA).account(DirectoryAccount.UNKNOWN))
                .person(human(BEN).sources("bamboohr", "google-workspace"));

        Finding finding = only(FindingCode.NO_IDP_ACCOUNT);
        assertThat(finding.email()).isEqualTo(ADA);
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.text())
                .isEqualTo("ada@northwind.example is in the HR list and has a seat, but has no account at"
                        + " google-workspace.");
    }

    @Test
    void no_account_is_missed_without_a_provider_of_a_leaver_of_an_ended_seat_or_of_a_stranger() {
        given.identityProviders.add("google-workspace");
        given.member(row(ADA).active("2026-10-30"))
                .member(row(BEN).status(AccountStatus.DEACTIVATED))
                .member(row("cyd@northwind.example")
                        .status(AccountStatus.INVITED)
                        .invited("2026-10-30"))
                .member(row("dee@northwind.example").active("2026-10-30"))
                .person(human(ADA).status(PersonStatus.DEPARTED))
                .person(human(BEN))
                .person(human("cyd@northwind.example"));
        assertThat(given.findingCodes()).doesNotContain(FindingCode.NO_IDP_ACCOUNT);

        Given noProvider = new Given().member(row(ADA).active("2026-10-30")).person(human(ADA));
        assertThat(noProvider.findingCodes()).doesNotContain(FindingCode.NO_IDP_ACCOUNT);
    }

    @Test
    void a_connection_on_the_personal_key_of_somebody_who_is_gone_is_to_be_mended() {
        given.key("Mail", "gone@northwind.example", "Personal key")
                .key("Phone", ADA, "Personal key")
                .key("CRM", "gone@northwind.example", "API key")
                .member(row(ADA).active("2026-10-30"));

        assertThat(given.audited().connections())
                .extracting(connection -> connection.connection() + ": " + String.join(" ", connection.problems()))
                .containsExactly(
                        "CRM: The owner gone@northwind.example is not on the member list.",
                        "Mail: The owner gone@northwind.example is not on the member list. It runs on the personal key"
                                + " of somebody who is gone: tables that use it stop.",
                        "Phone: ");
    }

    private Finding only(FindingCode code) {
        List<Finding> found = given.audited().findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
