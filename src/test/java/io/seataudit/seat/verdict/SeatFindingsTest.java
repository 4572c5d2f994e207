package io.seataudit.seat.verdict;

import static io.seataudit.seat.Given.day;
import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Credits;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.HazardCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Level;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Given;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatFindingsTest {
    private static final String ADA = "ada@northwind.example";
    private static final String BEN = "ben@northwind.example";
    private final Given given = new Given();

    @Test
    void a_leaver_with_a_seat_is_critical() {
        given.vendorHazards.add(HazardCode.PASSWORD_LOGIN);
        given.member(row(ADA).active("2026-10-20")).person(human(ADA).ends("2026-09-30"));

        Finding finding = only(FindingCode.DEPARTED_WITH_SEAT);
        assertThat(finding.level()).isEqualTo(Level.CRITICAL);
        // 30 September to 31 October: 31 days.
        assertThat(finding.text())
                .isEqualTo("ada@northwind.example still has a seat: left on 2026-09-30, 31 days ago."
                        + " The block at the identity provider does not lock them out.");
    }

    @Test
    void the_same_leaver_in_two_workspaces_is_two_findings() {
        given.member(row(ADA).workspace("A").active("2026-10-20"))
                .member(row(ADA).workspace("B").active("2026-10-20"))
                .person(human(ADA).ends("2026-09-30"));

        assertThat(given.audited().findings())
                .extracting(Finding::id)
                .containsExactly(
                        "departed_with_seat/clay/ada@northwind.example/a",
                        "departed_with_seat/clay/ada@northwind.example/b");
    }

    @Test
    void a_last_admin_in_question_is_told() {
        given.member(row(ADA).role(Role.ADMIN).joined("2025-01-01").active("2026-01-01"));

        assertThat(given.findingCodes()).containsExactly(FindingCode.LAST_ADMIN);
        assertThat(given.verdict(ADA).recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(given.verdict(ADA).reason()).contains("appoint another one before");
    }

    @Test
    void an_exemption_that_has_run_out_is_a_finding_unless_another_one_is_in_force() {
        given.member(row(ADA).active("2026-10-20"));
        given.exemptions.add(new Exemption(new Email(ADA), "trial", Optional.of(day("2026-10-30"))));
        assertThat(given.findingCodes()).containsExactly(FindingCode.EXEMPTION_EXPIRED);

        given.exemptions.add(new Exemption(new Email(ADA), "extended", Optional.of(day("2026-10-31"))));
        assertThat(given.findingCodes()).isEmpty();
        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.EXEMPT);
    }

    @Test
    void an_exemption_for_nobody_and_one_for_a_leaver_are_findings() {
        given.member(row(ADA).active("2026-10-20")).person(human(ADA).ends("2026-09-30"));
        given.exemptions.add(new Exemption(new Email(ADA), "legal hold", Optional.empty()));
        given.exemptions.add(new Exemption(new Email(BEN), "legal hold", Optional.empty()));

        assertThat(given.findingCodes()).containsExactly(FindingCode.EXEMPT_LEAVER, FindingCode.EXEMPTION_FOR_NOBODY);
    }

    @Test
    void licences_of_accounts_that_were_only_invited_are_told() {
        given.member(row(ADA).status(AccountStatus.INVITED).invited("2026-10-25"))
                .licence(ADA, "Core", AccountStatus.INVITED, LastSeen.UNKNOWN);

        assertThat(only(FindingCode.LICENCE_ON_INVITED).text())
                .isEqualTo("ada@northwind.example holds Groove Core, though only invited; that counts all the same.");
    }

    @Test
    void a_licence_that_one_product_keeps_on_a_deactivated_account_is_told_where_the_seat_lives() {
        given.member(row(ADA).active("2026-10-20")).licence(ADA, "Core", AccountStatus.DEACTIVATED, LastSeen.UNKNOWN);
        assertThat(given.findingCodes()).containsExactly(FindingCode.LICENCE_KEPT);
    }

    @Test
    void a_licence_on_a_deactivated_seat_is_the_verdict_itself_and_no_finding_more() {
        given.member(row(ADA).status(AccountStatus.DEACTIVATED))
                .licence(ADA, "Core", AccountStatus.DEACTIVATED, LastSeen.UNKNOWN);

        assertThat(given.findingCodes()).isEmpty();
        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.LICENCE_ON_DEACTIVATED);
    }

    @Test
    void a_licence_of_somebody_who_is_no_member_is_told() {
        given.member(row(ADA).active("2026-10-20")).licence(BEN, "Core", AccountStatus.ACTIVE, LastSeen.UNKNOWN);

        assertThat(given.findingCodes()).containsExactly(FindingCode.LICENCE_WITHOUT_SEAT);
    }

    @Test
    void licences_without_a_recorded_call_are_told_where_the_export_tells_of_calls() {
        given.member(row(ADA)).member(row(BEN));
        given.licence(ADA, "Copilot", AccountStatus.ACTIVE, LastSeen.UNKNOWN)
                .licence(BEN, "Copilot", AccountStatus.ACTIVE, LastSeen.UNKNOWN);
        assertThat(given.findingCodes()).isEmpty();

        given.licence(BEN, "Copilot", AccountStatus.ACTIVE, LastSeen.on(day("2026-10-20")));
        assertThat(only(FindingCode.LICENCE_UNUSED).text())
                .contains("Groove Copilot")
                .contains(ADA);
    }

    @Test
    void a_seat_that_came_back_is_told() {
        given.vendorHazards.add(HazardCode.CRM_RESYNC);
        given.member(row(ADA).active("2026-10-20")).member(row(BEN).active("2026-10-20"));
        given.past("2026-08", BEN, SeatStatus.ACTIVE).past("2026-09", ADA, SeatStatus.DEPROVISIONED);

        assertThat(given.audited().findings())
                .extracting(Finding::code, Finding::text)
                .containsExactly(
                        tuple(
                                FindingCode.SEAT_CAME_BACK,
                                "ada@northwind.example was deactivated in 2026-09 and is back;"
                                        + " the CRM sync brings users back while their CRM record is active."),
                        tuple(
                                FindingCode.SEAT_CAME_BACK,
                                "ben@northwind.example was not on the list in 2026-09 and is back;"
                                        + " the CRM sync brings users back while their CRM record is active."));
    }

    @Test
    void a_frozen_feed_is_one_finding() {
        for (String name : new String[] {"ada", "ben", "cyd", "dan", "eve"}) {
            given.member(row(name + "@northwind.example").active("2026-10-01"));
        }

        assertThat(given.findingCodes()).containsExactly(FindingCode.STALE_SOURCE);
    }

    @Test
    void an_owner_whose_tables_double_when_somebody_left_is_told_with_the_likely_predecessor() {
        given.member(row(ADA).active("2026-10-20"));
        given.past("2026-09", ADA, SeatStatus.ACTIVE)
                .past("2026-09", BEN, SeatStatus.ACTIVE)
                .past("2026-09", "cyd@northwind.example", SeatStatus.ACTIVE);
        given.pastBurn("2026-09", ADA, 100, 3)
                .pastBurn("2026-09", BEN, 700, 3)
                .pastBurn("2026-09", "cyd@northwind.example", 50, 0);
        for (int number = 1; number <= 6; number++) {
            given.table("T" + number, ADA, false);
        }

        // 6 tables after 3: three more, and twice as many; Ben left with 3, Cyd with none.
        assertThat(only(FindingCode.OWNERSHIP_JUMP).text())
                .isEqualTo("ada@northwind.example owns 6 tables, after 3 in 2026-09, in the month in which"
                        + " ben@northwind.example left (3 tables and 700 credits then)."
                        + " The work is likely to be theirs.");
    }

    @Test
    void nothing_is_said_where_no_leaver_can_explain_half_of_the_gain() {
        given.member(row(ADA).active("2026-10-20"));
        given.past("2026-09", ADA, SeatStatus.ACTIVE).past("2026-09", BEN, SeatStatus.ACTIVE);
        given.pastBurn("2026-09", ADA, 100, 2).pastBurn("2026-09", BEN, 700, 1);
        for (int number = 1; number <= 4; number++) {
            given.table("T" + number, ADA, false);
        }
        // Two tables more: too few for a jump.
        assertThat(given.findingCodes()).isEmpty();

        // Three more, and Ben had one: 2 x 1 < 3.
        given.table("T5", ADA, false);
        assertThat(given.findingCodes()).isEmpty();
    }

    @Test
    void a_jump_of_burn_is_told_where_tables_came_with_it_and_somebody_left() {
        given.member(row(ADA).active("2026-10-20")).table("T1", ADA, false).table("T2", ADA, false);
        given.burn.put(new Email(ADA), Credits.of(200));
        given.past("2026-09", ADA, SeatStatus.ACTIVE).pastBurn("2026-09", ADA, 100, 1);
        given.pastBurn("2026-09", BEN, 50, 1);
        assertThat(given.findingCodes()).isEmpty();

        given.past("2026-09", BEN, SeatStatus.ACTIVE);
        assertThat(only(FindingCode.OWNERSHIP_JUMP).text())
                .startsWith("ada@northwind.example burned 200 credits, after 100 in 2026-09")
                .contains(BEN);

        given.burn.put(new Email(ADA), Credits.of(199));
        assertThat(given.findingCodes()).isEmpty();
    }

    @Test
    void somebody_on_leave_whose_account_is_suspended_is_reviewed_and_no_critical_finding() {
        given.member(row(ADA).active("2026-08-01"))
                .person(human(ADA).status(PersonStatus.LEAVE).account(DirectoryAccount.DISABLED));

        assertThat(given.verdict(ADA).recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(only(FindingCode.DEPARTED_WITH_SEAT).level()).isEqualTo(Level.WARNING);
    }

    @Test
    void an_unused_seat_of_somebody_who_has_just_started_is_reviewed() {
        given.member(row(ADA).joined("2026-09-01").never()).person(human(ADA).starts("2026-10-02"));
        given.member(row(BEN).joined("2026-09-01").never()).person(human(BEN).starts("2026-10-01"));

        // 2 October is 29 days before the as-of date, 1 October 30.
        assertThat(given.verdict(ADA).recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(given.verdict(BEN).recommendation()).isEqualTo(Recommendation.REMOVE);
    }

    @Test
    void a_seat_first_seen_in_this_audit_without_a_day_of_joining_may_be_new() {
        given.member(row(ADA).never()).member(row(BEN).never());
        given.past("2026-09", BEN, SeatStatus.NEW);

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.NEVER_ACTIVE);
        assertThat(given.verdict(ADA).recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(given.verdict(BEN).recommendation()).isEqualTo(Recommendation.REMOVE);
    }

    private Finding only(FindingCode code) {
        return given.audited().findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
