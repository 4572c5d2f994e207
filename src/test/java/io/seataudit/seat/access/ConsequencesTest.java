package io.seataudit.seat.access;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccessScope;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.HazardCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Role;
import io.seataudit.seat.Given;
import io.seataudit.seat.MemberRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a removal would do, and the steps of a leave. */
class ConsequencesTest {
    private static final String BEN = "ben@northwind.example";
    private final Given given =
            new Given().member(row(BEN).name("Ben").joined("2025-01-01").active("2026-01-01"));

    @Test
    void tables_pass_to_the_longest_tenured_admin_by_name() {
        given.member(admin("ada@northwind.example", "Ada Lovelace", "2023-05-01"))
                .member(admin("eve@northwind.example", "Eve", "2024-05-01"))
                .table("Inbound", BEN, true)
                .table("Outbound", BEN, false);

        assertThat(given.verdict(BEN).consequences())
                .containsExactly(
                        "2 tables pass to Ada Lovelace (ada@northwind.example), the longest-tenured admin:"
                                + " Leads / Inbound, Leads / Outbound.",
                        "1 recurring run goes on unwatched: Leads / Inbound.");
    }

    @Test
    void an_heir_whose_own_seat_is_in_question_is_told_as_such() {
        given.member(row("ada@northwind.example")
                        .role(Role.ADMIN)
                        .joined("2023-05-01")
                        .active("2026-02-01"))
                .table("Inbound", BEN, false);

        assertThat(given.verdict(BEN).consequences())
                .containsExactly("1 table passes to ada@northwind.example, the only other admin,"
                        + " whose own seat is in question: Leads / Inbound.");
    }

    @Test
    void the_heir_is_not_guessed_where_no_day_of_joining_is_known() {
        given.member(row("ada@northwind.example").role(Role.ADMIN).active("2026-10-20"))
                .member(row("eve@northwind.example").role(Role.ADMIN).active("2026-10-20"))
                .table("Inbound", BEN, false);

        assertThat(given.verdict(BEN).consequences().get(0)).contains("whom the export does not tell");
    }

    @Test
    void without_another_admin_there_is_nobody_to_inherit() {
        given.member(row("ada@northwind.example").role(Role.ADMIN).workspace("Client A"))
                .table("Inbound", BEN, false);

        assertThat(given.verdict(BEN).consequences().get(0)).contains("nobody: there is no other admin");
    }

    @Test
    void connections_break_and_groups_are_left() {
        given.connection("HubSpot", BEN, AccessScope.ANYONE, List.of(), List.of())
                .group("Sales", BEN);

        assertThat(given.verdict(BEN).consequences())
                .containsExactly("1 connection breaks: HubSpot.", "Access through 1 group ends: Sales.");
    }

    @Test
    void workbooks_of_the_usage_page_are_told_unless_the_tables_file_names_them() {
        given.workbook("leads", BEN, true).workbook("Archive", BEN, true).table("Inbound", BEN, false);

        assertThat(given.verdict(BEN).consequences())
                .anyMatch(text -> text.startsWith("1 workbook passes to") && text.endsWith(": Archive."))
                .contains("1 recurring run goes on unwatched: Archive.");
    }

    @Test
    void a_leaf_told_by_its_path_is_the_table_of_that_workbook_and_no_other() {
        given.workbook("Ops / Leads / Inbound", BEN, true)
                .workbook("Ops / Archive / Inbound", BEN, false)
                .table("Inbound", BEN, false);

        assertThat(given.verdict(BEN).consequences())
                .hasSize(2)
                .anyMatch(
                        text -> text.startsWith("1 workbook passes to") && text.endsWith(": Ops / Archive / Inbound."));
    }

    @Test
    void a_long_list_is_cut_and_says_how_many_more() {
        for (int number = 1; number <= 7; number++) {
            given.table("T" + number, BEN, false);
        }

        assertThat(given.verdict(BEN).consequences().get(0)).endsWith("Leads / T5 and 2 more.");
    }

    @Test
    void the_checklist_names_every_step_of_a_leaver() {
        given.vendorHazards.addAll(List.of(HazardCode.TWO_STEP_LEAVE, HazardCode.CRM_RESYNC));
        given.person(human(BEN).ends("2026-10-01").account(DirectoryAccount.DISABLED))
                .licence(BEN, "Core", AccountStatus.ACTIVE, LastSeen.UNKNOWN)
                .table("Inbound", BEN, true);

        assertThat(given.verdict(BEN).steps())
                .containsExactly(
                        "Hand over connections and recurring runs to a colleague.",
                        "Identity provider: done, the account is disabled.",
                        "Application: deactivate the user.",
                        "Application: take away Groove Core; a deactivated user can keep a licence.",
                        "CRM: deactivate the user or end the sync; else the seat comes back.");
    }

    @Test
    void somebody_who_stays_only_loses_the_application() {
        given.vendorHazards.add(HazardCode.TWO_STEP_LEAVE);
        given.person(human(BEN));

        assertThat(given.verdict(BEN).steps())
                .containsExactly(
                        "Identity provider: take the application away; the person stays.",
                        "Application: deactivate the user.");
    }

    @Test
    void one_step_needs_no_checklist() {
        assertThat(given.verdict(BEN).steps()).isEmpty();
    }

    private static MemberRow admin(String email, String name, String joined) {
        return row(email).name(name).role(Role.ADMIN).joined(joined).active("2026-10-20");
    }
}
