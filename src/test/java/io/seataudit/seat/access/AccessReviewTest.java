package io.seataudit.seat.access;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.FindingCode;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups and connections (rules.md#access). */
class AccessReviewTest {
    private static final String ADA = "ada@northwind.example";
    private static final String BEN = "ben@northwind.example";
    private final Given given = new Given()
            .member(row(ADA).active("2026-10-20"))
            .member(row(BEN).joined("2025-01-01").active("2026-01-01"));

    @Test
    void a_group_is_rolled_up_with_its_members_and_grants() {
        given.group("Sales", ADA)
                .group("Sales", BEN)
                .connection("HubSpot", ADA, AccessScope.SPECIFIC, List.of("sales"), List.of());

        assertThat(given.audited().groups())
                .containsExactly(new GroupReview("Sales", 2, 1, List.of("HubSpot"), List.of()));
    }

    @Test
    void somebody_who_is_listed_under_two_addresses_is_one_member() {
        given.group("Sales", ADA).group("Sales", "ada@old.example").alias(ADA, "ada@old.example");

        assertThat(given.audited().groups()).containsExactly(new GroupReview("Sales", 1, 1, List.of(), List.of()));
    }

    @Test
    void a_name_of_50_characters_is_fine_and_one_of_51_is_not() {
        given.group("x".repeat(50), ADA).group("y".repeat(51), ADA);

        assertThat(problemsOf("x".repeat(50))).isEmpty();
        assertThat(problemsOf("y".repeat(51))).containsExactly("The name has 51 characters; 50 are allowed.");
    }

    @Test
    void names_that_differ_in_case_only_are_told_at_both() {
        given.group("Sales", ADA).group("SALES", ADA);

        assertThat(problemsOf("Sales")).containsExactly("Another group is called \"SALES\".");
        assertThat(problemsOf("SALES")).containsExactly("Another group is called \"Sales\".");
    }

    @Test
    void a_member_listed_twice_hints_at_two_groups_of_one_name() {
        given.group("Sales", ADA).group("Sales", ADA);

        assertThat(problemsOf("Sales")).containsExactly("A member is listed twice: two groups may share this name.");
    }

    @Test
    void an_empty_group_is_told() {
        given.group("Sales", "");

        assertThat(problemsOf("Sales")).containsExactly("The group is empty.");
    }

    @Test
    void strangers_and_removed_members_are_told_apart() {
        given.member(row("cyd@northwind.example").status(AccountStatus.DEACTIVATED));
        given.past("2026-09", "dan@northwind.example", SeatStatus.ACTIVE);
        given.group("Sales", ADA)
                .group("Sales", "cyd@northwind.example")
                .group("Sales", "dan@northwind.example")
                .group("Sales", "zoe@agency.example");

        assertThat(problemsOf("Sales"))
                .containsExactly(
                        "Not on the member list: zoe@agency.example.",
                        "Removed, but still listed: cyd@northwind.example, dan@northwind.example.");
    }

    @Test
    void a_group_of_inactive_members_only_is_told_and_one_with_an_unknown_is_not() {
        given.group("Sales", BEN);
        assertThat(problemsOf("Sales")).containsExactly("Nobody in this group is active.");

        given.member(row("eve@northwind.example")).group("Sales", "eve@northwind.example");
        assertThat(problemsOf("Sales")).isEmpty();
    }

    @Test
    void owners_who_are_inactive_departed_unknown_or_not_named_are_told() {
        given.member(row("dan@northwind.example").active("2026-10-20"));
        given.person(human(ADA))
                .person(human(BEN))
                .person(human("dan@northwind.example").ends("2026-10-01"));
        given.connection("A", ADA, AccessScope.SPECIFIC, List.of(), List.of())
                .connection("B", BEN, AccessScope.SPECIFIC, List.of(), List.of())
                .connection("D", "dan@northwind.example", AccessScope.SPECIFIC, List.of(), List.of())
                .connection("N", "", AccessScope.SPECIFIC, List.of(), List.of())
                .connection("Z", "zoe@agency.example", AccessScope.SPECIFIC, List.of(), List.of());

        assertThat(given.audited().connections())
                .extracting(ConnectionReview::ownerStatus)
                .containsExactly("ACTIVE", "INACTIVE", "DEPARTED", "", "NOT_A_MEMBER");
        assertThat(given.audited().connections())
                .extracting(ConnectionReview::problems)
                .containsExactly(
                        List.of(),
                        List.of("The owner is inactive."),
                        List.of("The owner has left."),
                        List.of("No owner is named."),
                        List.of("The owner zoe@agency.example is not on the member list."));
        assertThat(given.findingCodes()).contains(FindingCode.CONNECTIONS_TO_MEND);
    }

    @Test
    void a_connection_open_to_anyone_is_told_and_reached_by_every_live_seat() {
        given.member(row("cyd@northwind.example").status(AccountStatus.DEACTIVATED));
        given.connection("HubSpot", ADA, AccessScope.ANYONE, List.of(), List.of());

        ConnectionReview review = given.audited().connections().get(0);
        assertThat(review.reachableBy()).isEqualTo(2);
        assertThat(review.problems()).containsExactly("Open to anyone in the workspace.");
    }

    @Test
    void whoever_is_owner_named_and_in_a_group_is_counted_once() {
        given.group("Sales", ADA)
                .group("Sales", BEN)
                .connection("HubSpot", ADA, AccessScope.SPECIFIC, List.of("Sales"), List.of(ADA, BEN));

        assertThat(given.audited().connections().get(0).reachableBy()).isEqualTo(2);
    }

    @Test
    void grants_to_groups_and_people_that_do_not_exist_are_told() {
        given.connection("HubSpot", ADA, AccessScope.SPECIFIC, List.of("Gone"), List.of("zoe@agency.example"));

        assertThat(given.audited().connections().get(0).problems())
                .containsExactly(
                        "Granted to a group that does not exist: Gone.",
                        "Granted to somebody who is not on the member list: zoe@agency.example.");
    }

    @Test
    void what_a_member_can_reach_is_told_with_the_way() {
        given.group("Sales", BEN)
                .connection("HubSpot", ADA, AccessScope.SPECIFIC, List.of("Sales"), List.of())
                .connection("Slack", ADA, AccessScope.ANYONE, List.of(), List.of())
                .connection("Warehouse", ADA, AccessScope.SPECIFIC, List.of(), List.of(BEN));

        assertThat(given.explained(BEN).seats().get(0).reach())
                .containsExactly("HubSpot (through the group Sales)", "Slack (open to anyone)", "Warehouse (directly)");
    }

    @Test
    void all_groups_that_have_something_to_mend_are_one_finding() {
        given.group("Sales", ADA);
        assertThat(given.findingCodes()).doesNotContain(FindingCode.GROUPS_TO_MEND);

        given.group("RevOps", "").group("Partners", "");
        assertThat(given.audited().findings())
                .filteredOn(finding -> finding.code() == FindingCode.GROUPS_TO_MEND)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("2 of 3 groups", "Partners", "RevOps"));
    }

    private List<String> problemsOf(String group) {
        return given.audited().groups().stream()
                .filter(review -> review.group().equals(group))
                .findFirst()
                .orElseThrow()
                .problems();
    }
}
