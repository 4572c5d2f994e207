package io.seataudit.seat.evidence;

import static io.seataudit.seat.Given.day;
import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Level;
import io.seataudit.model.Policy;
import io.seataudit.model.PolicyOverride;
import io.seataudit.model.PolicySet;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Given;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.verdict.SeatAuditResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatListTest {
    private static final String ADA = "ada@northwind.example";

    @Test
    void rows_of_one_workspace_and_address_are_one_seat_with_the_best_of_each() {
        Given given = new Given()
                .member(row("Ada@Northwind.example ")
                        .line(2)
                        .joined("2026-01-10")
                        .active("2026-08-01")
                        .licences(List.of("core")))
                .member(row(ADA).line(3)
                        .name("Ada")
                        .joined("2025-01-10")
                        .active("2026-10-20")
                        .role(Role.ADMIN)
                        .licences(List.of("dialer")));

        SeatAuditResult result = given.audited();

        assertThat(result.verdicts()).hasSize(1);
        SeatVerdict ada = result.verdicts().get(0);
        assertThat(ada.name()).isEqualTo("Ada");
        assertThat(ada.role()).isEqualTo("ADMIN");
        assertThat(ada.lastActiveOn()).contains(day("2026-10-20"));
        assertThat(ada.joinedOn()).contains(day("2025-01-10"));
        assertThat(ada.licences()).containsExactly("core", "dialer");
        assertThat(result.findings())
                .extracting(Finding::code, Finding::level, Finding::text)
                .containsExactly(tuple(
                        FindingCode.ROWS_MERGED, Level.INFO, "2 rows are one seat: members.csv:2, members.csv:3."));
    }

    @Test
    void rows_that_contradict_each_other_are_taken_as_alive_and_reported() {
        Given given = new Given()
                .member(row(ADA).status(AccountStatus.DEACTIVATED))
                .member(row(ADA).status(AccountStatus.ACTIVE).active("2026-10-20"));

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.ACTIVE);
        assertThat(given.audited().findings()).extracting(Finding::level).containsExactly(Level.WARNING);
        assertThat(given.audited().findings().get(0).text()).contains("though they say active and deactivated");
    }

    @Test
    void a_word_on_the_account_beats_a_blank_one() {
        Given given = new Given()
                .member(row(ADA).status(AccountStatus.UNKNOWN))
                .member(row(ADA).status(AccountStatus.DEACTIVATED));

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.DEPROVISIONED);
    }

    @Test
    void one_address_in_two_workspaces_holds_two_seats() {
        Given given = new Given()
                .member(row(ADA).workspace("Client A").active("2026-10-20"))
                .member(row(ADA).workspace("Client B").never().joined("2025-01-01"));

        assertThat(given.audited().verdicts())
                .extracting(SeatVerdict::workspace)
                .containsExactly("Client A", "Client B");
        assertThat(given.audited().verdicts())
                .extracting(SeatVerdict::status)
                .containsExactly(SeatStatus.ACTIVE, SeatStatus.NEVER_ACTIVE);
    }

    @Test
    void a_sku_that_a_licence_row_names_is_not_listed_twice() {
        Given given = new Given()
                .member(row(ADA).licences(List.of("core", "flow")))
                .licence(ADA, "Core", AccountStatus.ACTIVE, LastSeen.UNKNOWN);

        assertThat(given.verdict(ADA).licences()).containsExactly("Groove Core", "flow");
    }

    @Test
    void an_exemption_of_another_address_of_the_person_counts() {
        Given given = new Given().member(row(ADA)).person(human(ADA, "ada@old.example"));
        given.exemptions.add(new Exemption(new Email("ada@old.example"), "legal hold", Optional.empty()));

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.EXEMPT);
    }

    @Test
    void thresholds_of_a_group_hold_for_its_members() {
        PolicyOverride patient = new PolicyOverride(
                Optional.of(90), Optional.of(60), Optional.empty(), Optional.empty(), Optional.empty());
        Given given = new Given()
                .member(row(ADA).active("2026-09-01"))
                .member(row("ben@northwind.example").active("2026-09-01"))
                .group("Field sales", ADA);
        given.policies = new PolicySet(Policy.DEFAULT, Map.of(), Map.of("field sales", patient));

        // 60 days: idle under 60/90, inactive under 30/45.
        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.IDLE);
        assertThat(given.verdict("ben@northwind.example").status()).isEqualTo(SeatStatus.INACTIVE);
    }
}
