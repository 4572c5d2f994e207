package io.seataudit.contract;

import static io.seataudit.contract.ContractScenario.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.Check;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Reducible;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What licences cost, what of it is in question and when it can leave the bill. This file has more than 300 lines
 * because each rule stands as one small contract beside its neighbours.
 */
class ContractAuditTest {

    @Test
    void a_module_counts_used_unused_unknown_and_unassigned_licences() {
        // Given 10 Copilot seats at 100 a month until the end of 2026, 90 days' notice: by 2 October, which is over.
        ContractAuditResult result = new ContractScenario()
                .line("Copilot", "10", "100", "2026-12-31", 90)
                .licence("ann", "Copilot", "2026-10-30")
                // 44 days before as-of is used, 45 days is not (inactive-days 45).
                .licence("ben", "Copilot", "2026-09-17")
                .licence("cid", "Copilot", "2026-09-16")
                .licence("dan", "Copilot", "never")
                .licence("eve", "Copilot", "")
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .seat("ben", SeatStatus.IDLE, "2026-09-17")
                .seat("cid", SeatStatus.INACTIVE, "2026-09-16")
                .seat("dan", SeatStatus.NEVER_ACTIVE, "")
                .seat("eve", SeatStatus.UNKNOWN, "")
                .audit();

        ModuleReport module = only(result);
        assertThat(module.purchased()).isEqualByComparingTo("10");
        assertThat(module.assigned()).isEqualTo(5);
        assertThat(module.used()).isEqualTo(2);
        assertThat(module.unused()).isEqualTo(2);
        assertThat(module.unknown()).isEqualTo(1);
        assertThat(module.unassigned()).isEqualByComparingTo("5");
        assertThat(module.over()).isEqualByComparingTo("0");
        // cid and dan: 2 x 100
        assertThat(module.exposure()).contains(new BigDecimal("200.00"));
        assertThat(module.reducibleFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(module.noticeBy()).contains(LocalDate.of(2026, 10, 2));
        assertThat(module.noticePassed()).isTrue();
        assertThat(codes(result)).contains(FindingCode.UNASSIGNED_LICENCES, FindingCode.NOTICE_DEADLINE_PASSED);
        assertThat(text(result, FindingCode.UNASSIGNED_LICENCES))
                .contains("5 of 10")
                .contains("500.00 USD a month");
        assertThat(result.checks()).hasSize(2).allMatch(Check::passed);
    }

    @Test
    void an_inactive_seat_has_three_figures_and_the_dates_that_go_with_them() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "5", "100", "2027-01-31", 60)
                .licence("ann", "Core", "2026-01-01")
                .seat("ann", SeatStatus.INACTIVE, "2026-01-01")
                .audit();

        assertThat(money(result, "ann"))
                .isEqualTo(new SeatMoney(
                        Optional.of(new BigDecimal("100.00")),
                        Optional.of(new BigDecimal("100.00")),
                        Optional.of(new BigDecimal("100.00")),
                        Optional.of(LocalDate.of(2027, 2, 1)),
                        // 60 days before 31 January: 31 days of January, 29 of December back to the 2nd
                        Optional.of(LocalDate.of(2026, 12, 2)),
                        false,
                        false));
        assertThat(codes(result)).contains(FindingCode.NOTICE_DEADLINE_NEAR);
    }

    @Test
    void notice_on_the_last_day_is_in_time() {
        // 61 days before 31 December is 31 October, the as-of date itself.
        assertThat(only(inactiveOne("2026-12-31", 61)).noticePassed()).isFalse();
        assertThat(only(inactiveOne("2026-12-31", 62)).noticePassed()).isTrue();
    }

    @Test
    void a_contract_that_can_be_cut_at_any_time_leaves_the_bill_now() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "5", "100", "USD", BillingCycle.MONTHLY, "2026-11-15", 90, Reducible.ANYTIME)
                .licence("ann", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(only(result).reducibleFrom()).contains(ContractScenario.AS_OF);
        assertThat(only(result).noticePassed()).isFalse();
        assertThat(codes(result)).doesNotContain(FindingCode.NOTICE_DEADLINE_PASSED, FindingCode.NOTICE_DEADLINE_NEAR);
    }

    @Test
    void a_freed_licence_that_only_ends_an_over_use_saves_nothing() {
        // Given 2 bought, 4 assigned, 3 of them inactive. Freeing the first 2 ends the over-use; the third is a saving.
        ContractAuditResult result = new ContractScenario()
                .line("Core", "2", "50", "2027-12-31", 30)
                .licence("ann", "Core", "2026-10-30")
                .licence("ben", "Core", "2026-01-01")
                .licence("cid", "Core", "2026-01-01")
                .licence("dan", "Core", "2026-01-01")
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .seat("ben", SeatStatus.INACTIVE, "2026-01-01")
                .seat("cid", SeatStatus.INACTIVE, "2026-01-01")
                .seat("dan", SeatStatus.INACTIVE, "2026-01-01")
                .audit();

        ModuleReport module = only(result);
        assertThat(module.over()).isEqualByComparingTo("2");
        assertThat(module.unassigned()).isEqualByComparingTo("0");
        // Two licences are paid for, so no more than 2 x 50 can be in question.
        assertThat(module.exposure()).contains(new BigDecimal("100.00"));
        assertThat(module.reassignable()).contains(new BigDecimal("50.00"));
        assertThat(module.reducible()).contains(new BigDecimal("50.00"));
        assertThat(money(result, "ben").reducible()).contains(new BigDecimal("50.00"));
        assertThat(money(result, "cid").exposure()).contains(new BigDecimal("50.00"));
        assertThat(money(result, "cid").reducible()).contains(new BigDecimal("0.00"));
        assertThat(money(result, "dan").exposure()).contains(new BigDecimal("0.00"));
        assertThat(text(result, FindingCode.OVER_USE)).contains("4 licences are assigned and 2 were purchased");
    }

    @Test
    void a_yearly_price_is_a_twelfth_a_month_rounded_once() {
        // 1000 / 12 = 83.333... a month; three seats are 250.00, not 3 x 83.33 = 249.99
        ContractScenario scenario = new ContractScenario()
                .line("Core", "5", "1000", "USD", BillingCycle.YEARLY, "2027-12-31", 30, Reducible.RENEWAL);
        for (String who : List.of("ann", "ben", "cid")) {
            scenario.licence(who, "Core", "2026-01-01").seat(who, SeatStatus.INACTIVE, "2026-01-01");
        }
        ContractAuditResult result = scenario.audit();

        assertThat(only(result).exposure()).contains(new BigDecimal("250.00"));
        assertThat(money(result, "ben").exposure()).contains(new BigDecimal("83.33"));
    }

    @Test
    void two_currencies_are_converted_by_their_rates() {
        // 100 USD, and 50 EUR at 1.08 = 54 USD: the seat that holds both costs 154.
        ContractAuditResult result = new ContractScenario()
                .rate("EUR", "1.08")
                .line("Core", "5", "100", "2027-12-31", 30)
                .line("Copilot", "5", "50", "EUR", BillingCycle.MONTHLY, "2027-06-30", 30, Reducible.RENEWAL)
                .licence("ann", "Core", "never")
                .licence("ann", "Copilot", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        SeatMoney money = money(result, "ann");
        assertThat(money.exposure()).contains(new BigDecimal("154.00"));
        // All 154 have left the bill when the later of the two terms is over; the first deadline is Copilot's.
        assertThat(money.reducibleFrom()).contains(LocalDate.of(2028, 1, 1));
        assertThat(money.noticeBy()).contains(LocalDate.of(2027, 5, 31));
    }

    @Test
    void a_currency_without_a_rate_has_no_figure_and_a_finding() {
        ContractAuditResult result = new ContractScenario()
                .seatPrice("70")
                .line("Core", "5", "100", "GBP", BillingCycle.MONTHLY, "2027-12-31", 30, Reducible.RENEWAL)
                .licence("ann", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(only(result).exposure()).isEmpty();
        assertThat(money(result, "ann").exposure()).isEmpty();
        assertThat(text(result, FindingCode.RATE_MISSING)).contains("GBP");
    }

    @Test
    void several_lines_in_force_add_up_at_a_blended_price() {
        // 30 at 100 and 10 at 60: 40 at (3000 + 600) / 40 = 90
        ContractAuditResult result = new ContractScenario()
                .line("Core", "30", "100", "2027-12-31", 30)
                .line("Core", "10", "60", "2027-03-31", 30)
                .line("Core", "99", "1", "2026-10-30", 30)
                .licence("ann", "core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(only(result).purchased()).isEqualByComparingTo("40");
        assertThat(only(result).unitPrice()).contains(new BigDecimal("90.00"));
        assertThat(only(result).reducibleFrom()).contains(LocalDate.of(2027, 4, 1));
        assertThat(money(result, "ann").reducibleFrom()).contains(LocalDate.of(2027, 4, 1));
    }

    @Test
    void seats_beyond_the_line_that_ends_first_wait_for_the_next() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "30", "100", "2027-12-31", 30)
                .line("Core", "1", "100", "2027-03-31", 30)
                .licence("ann", "Core", "never")
                .licence("ben", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .seat("ben", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(money(result, "ann").reducibleFrom()).contains(LocalDate.of(2027, 4, 1));
        assertThat(money(result, "ben").reducibleFrom()).contains(LocalDate.of(2028, 1, 1));
    }

    @Test
    void an_estimate_is_marked_wherever_it_shows() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "5", "", "2027-12-31", 30)
                .estimate("core", "100")
                .licence("ann", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(only(result).estimated()).isTrue();
        assertThat(money(result, "ann").estimated()).isTrue();
        assertThat(money(result, "ann").exposure()).contains(new BigDecimal("100.00"));
        assertThat(codes(result)).contains(FindingCode.PRICE_ESTIMATED);
    }

    @Test
    void an_estimate_without_a_sku_is_for_any_of_the_product() {
        ContractAuditResult result = new ContractScenario()
                .estimate("", "90")
                .licence("ann", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();

        assertThat(money(result, "ann").exposure()).contains(new BigDecimal("90.00"));
        assertThat(money(result, "ann").estimated()).isTrue();
    }

    @Test
    void a_seat_price_without_a_contract_is_exposure_with_no_day_on_which_it_leaves_the_bill() {
        ContractAuditResult result = new ContractScenario()
                .seatPrice("20")
                .seat("ann", SeatStatus.INACTIVE, "2026-01-01")
                .seat("ben", SeatStatus.INACTIVE, Recommendation.REMOVE, "2026-01-01", "35")
                .audit();

        assertThat(money(result, "ann").exposure()).contains(new BigDecimal("20.00"));
        assertThat(money(result, "ann").reassignable()).contains(new BigDecimal("20.00"));
        assertThat(money(result, "ann").reducible()).isEmpty();
        assertThat(money(result, "ben").exposure()).contains(new BigDecimal("35.00"));
    }

    @Test
    void a_seat_that_costs_nothing_has_zeros_not_unknowns() {
        // Given a credit pool with unlimited seats (vendors.md#clay-members)
        ContractAuditResult result = new ContractScenario()
                .seatPrice("0")
                .seat("ann", SeatStatus.DEPARTED, "2026-10-30")
                .audit();

        BigDecimal zero = new BigDecimal("0.00");
        assertThat(money(result, "ann").exposure()).contains(zero);
        assertThat(money(result, "ann").reassignable()).contains(zero);
        assertThat(money(result, "ann").reducible()).contains(zero);
    }

    @Test
    void a_seat_under_review_is_exposure_only() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "5", "100", "2027-12-31", 30)
                .licence("ann", "Core", "2026-10-30")
                .licence("ben", "Core", "2026-01-01")
                .seat("ann", SeatStatus.DUPLICATE, "2026-10-30")
                .seat("ben", SeatStatus.INACTIVE, Recommendation.REVIEW, "2026-01-01", "")
                .audit();

        for (String who : List.of("ann", "ben")) {
            assertThat(money(result, who).exposure()).contains(new BigDecimal("100.00"));
            assertThat(money(result, who).reassignable()).contains(new BigDecimal("0.00"));
            assertThat(money(result, who).reducible()).contains(new BigDecimal("0.00"));
            assertThat(money(result, who).reducibleFrom()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SeatStatus.class,
            names = {"EXEMPT", "PENDING", "ON_LEAVE", "NEW", "STALE_SOURCE", "UNKNOWN", "IDLE", "ACTIVE"})
    void a_seat_that_is_not_in_question_has_no_money_in_question(SeatStatus status) {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "5", "100", "2027-12-31", 30)
                .licence("ann", "Core", "never")
                .seat("ann", status, "")
                .audit();

        assertThat(money(result, "ann").exposure()).contains(new BigDecimal("0.00"));
        assertThat(only(result).exposure()).contains(new BigDecimal("0.00"));
    }

    @Test
    void a_licence_on_a_deactivated_account_is_assigned_and_can_be_taken() {
        // Groove: invited users consume licences, deactivated users can keep theirs (vendors.md#clari)
        ContractAuditResult result = new ContractScenario()
                .line("Core", "3", "100", "2027-12-31", 30)
                .licence("ann", "Clari", "Core", "2026-10-01", AccountStatus.DEACTIVATED)
                .licence("ben", "Clari", "Core", "", AccountStatus.INVITED)
                .licence("cid", "Clari", "Core", "2026-10-01", AccountStatus.DELETED)
                .seat("ann", SeatStatus.LICENCE_ON_DEACTIVATED, "2026-10-01")
                .seat("ben", SeatStatus.PENDING, "")
                .seat("cid", SeatStatus.DEPROVISIONED, "")
                .audit();

        assertThat(only(result).assigned()).isEqualTo(2);
        assertThat(money(result, "ann").reassignable()).contains(new BigDecimal("100.00"));
        assertThat(money(result, "cid").exposure()).contains(new BigDecimal("0.00"));
    }

    @Test
    void a_blank_last_use_is_the_seats_only_where_the_seat_has_one_licence() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2027-12-31", 30)
                .line("Copilot", "9", "100", "2027-12-31", 30)
                .licence("ann", "Core", "")
                .licence("ben", "Core", "2026-10-30")
                .licence("ben", "Copilot", "")
                .licence("cid", "Core", "")
                .licence("cid", "Copilot", "")
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .seat("ben", SeatStatus.ACTIVE, "2026-10-30")
                .seat("cid", SeatStatus.INACTIVE, "2026-08-01")
                .audit();

        ModuleReport copilot = result.modules().get(0);
        ModuleReport core = result.modules().get(1);
        assertThat(List.of(core.used(), core.unused(), core.unknown())).containsExactly(2, 1, 0);
        // ben's Copilot: ben was active, but perhaps only in Core. cid has not been active in anything.
        assertThat(List.of(copilot.used(), copilot.unused(), copilot.unknown())).containsExactly(0, 1, 1);
    }

    @Test
    void a_use_after_the_as_of_date_does_not_count() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2027-12-31", 30)
                .licence("ann", "Core", "2026-11-01")
                .seat("ann", SeatStatus.UNKNOWN, "")
                .audit();

        assertThat(only(result).unknown()).isEqualTo(1);
    }

    @Test
    void rows_that_repeat_a_licence_count_once_with_the_latest_use() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2027-12-31", 30)
                .licence("ann", "Core", "2026-01-01")
                .licence("ann", "CORE ", "2026-10-30")
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .audit();

        assertThat(only(result).assigned()).isEqualTo(1);
        assertThat(only(result).used()).isEqualTo(1);
        assertThat(codes(result)).contains(FindingCode.LICENCES_REPEATED);
    }

    @Test
    void a_licence_without_a_product_belongs_to_the_one_contract_line_of_its_sku() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2027-12-31", 30)
                .licence("ann", "", "core", "2026-10-30", AccountStatus.ACTIVE)
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .audit();

        assertThat(only(result).product()).isEqualTo("Clari");
        assertThat(only(result).assigned()).isEqualTo(1);
    }

    @Test
    void without_licence_rows_a_contract_for_seats_is_spread_over_the_accounts() {
        ContractAuditResult result = new ContractScenario()
                .seatPrice("0")
                .line("Seat", "3", "25", "2027-12-31", 30)
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .seat("ben", SeatStatus.INACTIVE, "2026-08-01")
                .seat("cid", SeatStatus.DEPROVISIONED, "")
                .audit();

        assertThat(only(result).assigned()).isEqualTo(2);
        assertThat(List.of(only(result).used(), only(result).unused())).containsExactly(1, 1);
        // Contract rows win over the seat price of the config.
        assertThat(money(result, "ben").exposure()).contains(new BigDecimal("25.00"));
        assertThat(codes(result)).contains(FindingCode.LICENCES_ASSUMED);
    }

    @Test
    void a_contract_for_one_is_a_subscription_of_which_no_seat_has_a_share() {
        ContractAuditResult result = new ContractScenario()
                .seatPrice("0")
                .line("Growth", "1", "495", "2027-12-31", 30)
                .seat("ben", SeatStatus.INACTIVE, "2026-08-01")
                .audit();

        assertThat(only(result).assigned()).isZero();
        assertThat(money(result, "ben").exposure()).contains(new BigDecimal("0.00"));
    }

    @Test
    void a_licence_without_any_price_is_told_and_one_of_nought_has_a_price() {
        ContractScenario unpriced = new ContractScenario().licence("ann", "Core", "2026-10-30");
        assertThat(codes(unpriced.audit())).contains(FindingCode.PRICE_UNKNOWN);

        assertThat(codes(unpriced.line("Core", "9", "0", "2027-12-31", 30).audit()))
                .doesNotContain(FindingCode.PRICE_UNKNOWN);
    }

    @Test
    void a_licence_of_nobody_on_the_member_list_is_counted_and_told() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2027-12-31", 30)
                .licence("zoe", "Core", "2026-10-30")
                .audit();

        assertThat(only(result).assigned()).isEqualTo(1);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.LICENCE_WITHOUT_SEAT)
                .extracting(Finding::email)
                .containsExactly("zoe@northwind.example");
    }

    @Test
    void licences_after_the_end_of_their_contract_are_told() {
        ContractAuditResult result = new ContractScenario()
                .line("Core", "9", "100", "2026-10-30", 30)
                .licence("ann", "Core", "2026-10-30")
                .seat("ann", SeatStatus.ACTIVE, "2026-10-30")
                .audit();

        assertThat(only(result).purchased()).isEqualByComparingTo("0");
        assertThat(only(result).over()).isEqualByComparingTo("1");
        assertThat(codes(result)).contains(FindingCode.NOT_UNDER_CONTRACT).doesNotContain(FindingCode.OVER_USE);
    }

    private static ContractAuditResult inactiveOne(String termEnd, int noticeDays) {
        return new ContractScenario()
                .line("Core", "5", "100", termEnd, noticeDays)
                .licence("ann", "Core", "never")
                .seat("ann", SeatStatus.NEVER_ACTIVE, "")
                .audit();
    }

    private static ModuleReport only(ContractAuditResult result) {
        assertThat(result.modules()).hasSize(1);
        return result.modules().get(0);
    }

    private static List<FindingCode> codes(ContractAuditResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    private static String text(ContractAuditResult result, FindingCode code) {
        return result.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::text)
                .findFirst()
                .orElseThrow();
    }
}
