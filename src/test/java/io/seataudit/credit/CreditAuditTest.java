package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.Basis;
import io.seataudit.model.BillingKind;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.History;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.TableInfo;
import io.seataudit.model.WorkbookUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Who burned what, and what became of the pool. This file has more than 300 lines because each rule stands as one
 * small month beside its neighbours.
 */
class CreditAuditTest {
    private static final String ANA = "ana@northwind.example";
    private static final String BEN = "ben@northwind.example";
    private static final String GONE = "gone@northwind.example";

    @Test
    void everybody_who_burned_has_a_row_and_the_rest_is_unattributed() {
        MeterReport report = new FactsFixture()
                .member(ANA, "Growth", "CC-1", "Enrichment")
                .member(BEN, "", "")
                .event(ANA, 1, "30")
                .event(ANA, 2, "20.5")
                .event(ANA, 2, "-0.5")
                .event(GONE, 3, "40")
                .event("", 4, "10")
                .credits();

        // 30 + 20.5 - 0.5 = 50 of 100; Ben burned nothing and has no row.
        assertThat(report.basis()).isEqualTo(Basis.EVENT);
        assertThat(report.total()).isEqualTo(Credits.of(100));
        assertThat(report.unattributed()).isEqualTo(Credits.of(10));
        assertThat(report.byMember())
                .extracting(
                        row -> row.email().address(),
                        MeterReport.MemberBurn::credits,
                        MeterReport.MemberBurn::share,
                        MeterReport.MemberBurn::cumulativeShare,
                        MeterReport.MemberBurn::rank,
                        MeterReport.MemberBurn::onMemberList)
                .containsExactly(
                        tuple(ANA, Credits.of(50), new BigDecimal("0.500000"), new BigDecimal("0.500000"), 1, true),
                        tuple(GONE, Credits.of(40), new BigDecimal("0.400000"), new BigDecimal("0.900000"), 2, false));
        assertThat(report.byDepartment())
                .extracting(MeterReport.NamedBurn::name, MeterReport.NamedBurn::credits)
                .containsExactly(tuple("", Credits.of(50)), tuple("Growth", Credits.of(50)));
    }

    @Test
    void people_with_the_same_burn_are_sorted_by_email() {
        MeterReport report = new FactsFixture()
                .event(BEN, 1, "5")
                .event(ANA, 2, "5")
                .event(GONE, 2, "6")
                .credits();

        assertThat(report.byMember()).extracting(row -> row.email().address()).containsExactly(GONE, ANA, BEN);
    }

    @Test
    void somebody_in_several_groups_is_in_each_and_the_total_is_not_doubled() {
        MeterReport report = new FactsFixture()
                .member(ANA, "", "", "Enrichment", "RevOps")
                .member(BEN, "", "", "RevOps")
                .event(ANA, 1, "7")
                .event(BEN, 1, "3")
                .credits();

        assertThat(report.byGroup())
                .extracting(MeterReport.NamedBurn::name, MeterReport.NamedBurn::credits)
                .containsExactly(tuple("RevOps", Credits.of(10)), tuple("Enrichment", Credits.of(7)));
        assertThat(report.total()).isEqualTo(Credits.of(10));
    }

    @Test
    void a_department_is_also_known_of_people_who_are_not_on_the_member_list() {
        FactsFixture fixture = new FactsFixture().event(GONE, 1, "7");
        fixture.others.put(new Email(GONE), new KnownPeople.Who("Gone", List.of(), "Sales", "CC-9"));

        MeterReport report = fixture.credits();

        assertThat(report.byDepartment())
                .extracting(MeterReport.NamedBurn::name)
                .containsExactly("Sales");
        assertThat(report.byCostCenter())
                .extracting(MeterReport.NamedBurn::name)
                .containsExactly("CC-9");
        assertThat(report.byMember().get(0).onMemberList()).isFalse();
    }

    @Test
    void every_day_up_to_the_as_of_date_has_a_row_and_nothing_after_it_counts() {
        FactsFixture fixture = new FactsFixture().event(ANA, 3, "5").event(ANA, 5, "100");
        fixture.asOf = LocalDate.parse("2026-10-04");

        MeterReport report = fixture.credits();

        assertThat(report.byDay()).extracting(day -> day.credits().toString()).containsExactly("0", "0", "5", "0");
        assertThat(report.total()).isEqualTo(Credits.of(5));
        // The grant of Growth on the 1st, less 5.
        assertThat(report.byDay().get(3).balance()).contains(Credits.of(5_995));
    }

    @Test
    void a_cost_is_rounded_once_from_the_exact_price() {
        MeterReport report = new FactsFixture()
                .bill(BillingKind.SUBSCRIPTION, "2026-10-01", "2026-10-31", "495.00", "6000")
                .bill(BillingKind.TOPUP, "2026-10-20", "2026-10-31", "107.25", "1000")
                .event(ANA, 1, "1000")
                .credits();

        // (495.00 + 107.25) / 7,000 = 0.08603571...; x 1,000 = 86.04
        assertThat(report.pricePerCredit()).contains(new BigDecimal("0.086036"));
        assertThat(report.byMember().get(0).cost()).contains(new BigDecimal("86.04"));
        assertThat(report.ledger().granted()).isEqualTo(Credits.of(6_000));
        assertThat(report.ledger().toppedUp()).isEqualTo(Credits.of(1_000));
        assertThat(report.ledger().closing()).isEqualTo(Credits.of(6_000));
    }

    @Test
    void the_closing_of_the_month_before_beats_the_configured_opening() {
        FactsFixture fixture = new FactsFixture().closedBefore(FactsFixture.OCTOBER.previous(), "9000");
        fixture.openingBalance.put(Meter.CREDITS, Credits.of(1));

        MeterReport.Ledger ledger = fixture.credits().ledger();

        // 9,000 + 6,000 = 15,000; at most 2 x 6,000 stay; 3,000 at 495 / 6,000 are worth 247.50.
        assertThat(ledger.opening()).isEqualTo(Credits.of(9_000));
        assertThat(ledger.forfeited()).isEqualTo(Credits.of(3_000));
        assertThat(fixture.credits().forfeitedCost()).contains(new BigDecimal("247.50"));
    }

    @Test
    void an_opening_after_a_month_that_was_not_audited_is_a_finding() {
        FactsFixture fixture =
                new FactsFixture().closedBefore(FactsFixture.OCTOBER.previous().previous(), "500");

        assertThat(fixture.audit().findings()).extracting(Finding::code).contains(FindingCode.OPENING_AFTER_GAP);
        assertThat(fixture.credits().ledger().opening()).isEqualTo(Credits.of(500));
    }

    @Test
    void the_change_is_on_the_newest_period_before() {
        FactsFixture fixture = new FactsFixture().event(ANA, 1, "30").event(BEN, 1, "5");
        fixture.pastBurn.add(new History.PastBurn(
                FactsFixture.OCTOBER.previous(), Meter.CREDITS, new Email(ANA), Credits.of(40), 0));
        fixture.pastBurn.add(new History.PastBurn(
                FactsFixture.OCTOBER.previous().previous(), Meter.CREDITS, new Email(BEN), Credits.of(40), 0));

        assertThat(fixture.credits().byMember())
                .extracting(MeterReport.MemberBurn::change)
                .containsExactly(Optional.of(Credits.of(-10)), Optional.of(Credits.of(5)));
    }

    @Test
    void the_first_period_has_no_change() {
        assertThat(new FactsFixture()
                        .event(ANA, 1, "30")
                        .credits()
                        .byMember()
                        .get(0)
                        .change())
                .isEmpty();
    }

    @Test
    void without_a_usage_file_workbooks_go_to_their_owners_and_mcp_to_its_users_not_silently_mixed() {
        FactsFixture fixture = new FactsFixture().member(ANA, "Growth", "CC-1");
        fixture.usageGiven = false;
        fixture.workbooks.add(new WorkbookUsage(FactsFixture.ORIGIN, "Outbound", true, new Email(ANA), Credits.of(70)));
        fixture.workbooks.add(new WorkbookUsage(FactsFixture.ORIGIN, "Orphan", false, Email.NONE, Credits.of(5)));
        fixture.mcp.add(new McpUsage(FactsFixture.ORIGIN, new Email(ANA), "Ana", Optional.empty(), Credits.of(20)));
        fixture.mcp.add(new McpUsage(FactsFixture.ORIGIN, new Email(BEN), "Ben", Optional.empty(), Credits.of(5)));
        fixture.mcp.add(new McpUsage(FactsFixture.ORIGIN, new Email(GONE), "", Optional.empty(), Credits.ZERO));
        fixture.integrations.add(new IntegrationUsage(FactsFixture.ORIGIN, "Apollo", Credits.of(90)));

        MeterReport report = fixture.credits();

        assertThat(report.basis()).isEqualTo(Basis.OWNER);
        assertThat(report.total()).isEqualTo(Credits.of(100));
        assertThat(report.unattributed()).isEqualTo(Credits.of(5));
        assertThat(report.byMember())
                .extracting(
                        row -> row.email().address(),
                        row -> row.credits().toString(),
                        MeterReport.MemberBurn::basis,
                        row -> row.evidence().toString())
                .containsExactly(
                        tuple(ANA, "90", Basis.OWNER, "{MCP=20, OWNER=70}"), tuple(BEN, "5", Basis.MCP, "{MCP=5}"));
        assertThat(report.byTable())
                .extracting(
                        MeterReport.TableBurn::workbook, row -> row.credits().toString())
                .containsExactly(tuple("Outbound", "70"), tuple("", "25"), tuple("Orphan", "5"));
        assertThat(report.byProvider())
                .extracting(MeterReport.NamedBurn::name, row -> row.credits().toString())
                .containsExactly(tuple("Apollo", "90"), tuple("", "10"));
        assertThat(report.controlTotals())
                .containsExactly(new MeterReport.ControlTotal(
                        Basis.UNATTRIBUTED, "integrations", Credits.of(90), Credits.of(-10)));
        assertThat(report.recurring()).isEqualTo(Credits.of(70));
        assertThat(report.ledger().used()).isEqualTo(Credits.of(100));
        assertThat(report.forecast()).isEmpty();
        assertThat(report.spikes()).isEmpty();
    }

    @Test
    void beside_events_the_other_sources_are_control_totals_with_their_difference() {
        FactsFixture fixture = new FactsFixture().event(ANA, 1, "100");
        fixture.workbooks.add(
                new WorkbookUsage(FactsFixture.ORIGIN, "Outbound", false, new Email(BEN), Credits.of(80)));
        fixture.mcp.add(new McpUsage(FactsFixture.ORIGIN, new Email(ANA), "Ana", Optional.empty(), Credits.of(20)));

        fixture.integrations.add(new IntegrationUsage(FactsFixture.ORIGIN, "Apollo", Credits.of(103)));

        CreditAuditResult result = fixture.audit();

        assertThat(result.meters().get(0).controlTotals())
                .containsExactly(
                        new MeterReport.ControlTotal(Basis.OWNER, "workbooks", Credits.of(80), Credits.of(-20)),
                        new MeterReport.ControlTotal(Basis.MCP, "mcp", Credits.of(20), Credits.of(-80)),
                        new MeterReport.ControlTotal(
                                Basis.UNATTRIBUTED, "integrations", Credits.of(103), Credits.of(3)));
        assertThat(result.checks())
                .filteredOn(check -> !check.passed())
                .extracting(Check::id, check -> check.difference().toPlainString())
                .containsExactly(tuple("clay-credits-meet-vendor-integrations", "-3"));
    }

    @Test
    void credits_of_tables_that_run_by_schedule_are_told_apart() {
        FactsFixture fixture = new FactsFixture()
                .event(ANA, 1, "60")
                .event(new FactsFixture.Event(
                        ANA,
                        "Inbound",
                        "Signals",
                        "",
                        "",
                        LocalDate.parse("2026-10-02"),
                        Credits.of(40),
                        Credits.ZERO));
        fixture.tables.add(new TableInfo(
                FactsFixture.ORIGIN, "Inbound", "Signals", new Email(ANA), Optional.empty(), Optional.empty(), true));

        MeterReport report = fixture.credits();

        assertThat(report.recurring()).isEqualTo(Credits.of(40));
        assertThat(report.byTable())
                .extracting(MeterReport.TableBurn::recurring)
                .containsExactly(false, true);
    }

    @Test
    void use_beyond_the_balance_is_shown_and_found() {
        FactsFixture fixture = new FactsFixture().event(ANA, 9, "6000").event(ANA, 10, "1");

        CreditAuditResult result = fixture.audit();

        assertThat(result.meters().get(0).ledger().closing()).isEqualTo(Credits.of(-1));
        assertThat(result.meters().get(0).ledger().exhaustedOn()).contains(LocalDate.parse("2026-10-09"));
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains(FindingCode.USE_BEYOND_BALANCE, FindingCode.POOL_EXHAUSTED);
    }

    @Test
    void a_day_below_zero_is_found_even_when_a_top_up_follows() {
        FactsFixture fixture = new FactsFixture()
                .event(ANA, 9, "6001")
                .bill(BillingKind.TOPUP, "2026-10-10", "2026-10-31", "107.25", "1000");

        assertThat(fixture.audit().findings())
                .filteredOn(finding -> finding.code() == FindingCode.USE_BEYOND_BALANCE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("By 2026-10-09", "it stands at -1."));
    }

    @Test
    void alarms_name_the_day_of_80_90_and_100_percent() {
        // The pool is 6,000: 80 % are 4,800, 90 % are 5,400.
        MeterReport report = new FactsFixture()
                .event(ANA, 5, "4799.999999")
                .event(ANA, 6, "0.000001")
                .event(ANA, 20, "1200")
                .credits();

        assertThat(report.alarms())
                .containsExactly(
                        new MeterReport.Alarm(new BigDecimal("0.8"), LocalDate.parse("2026-10-06")),
                        new MeterReport.Alarm(new BigDecimal("0.9"), LocalDate.parse("2026-10-20")),
                        new MeterReport.Alarm(new BigDecimal("1"), LocalDate.parse("2026-10-20")));
    }

    @Test
    void actions_are_a_meter_of_their_own_and_do_not_roll_over() {
        FactsFixture fixture = new FactsFixture()
                .event(new FactsFixture.Event(
                        ANA, "", "", "", "", LocalDate.parse("2026-10-02"), Credits.ZERO, Credits.of(100)));
        fixture.openingBalance.put(Meter.ACTIONS, Credits.of(700));

        CreditAuditResult result = fixture.audit();

        assertThat(result.meters()).extracting(MeterReport::meter).containsExactly(Meter.CREDITS, Meter.ACTIONS);
        MeterReport.Ledger ledger = result.meters().get(1).ledger();
        assertThat(ledger.forfeited()).isEqualTo(Credits.of(700));
        assertThat(ledger.closing()).isEqualTo(Credits.of(39_900));
    }

    @Test
    void a_plan_without_actions_and_rows_without_any_have_one_meter() {
        FactsFixture fixture = new FactsFixture().event(ANA, 1, "1");
        fixture.rung = Optional.empty();

        assertThat(fixture.audit().meters()).extracting(MeterReport::meter).containsExactly(Meter.CREDITS);
    }

    @Test
    void without_anything_known_of_the_pool_there_is_no_balance_and_a_finding_says_so() {
        FactsFixture fixture = new FactsFixture().event(ANA, 1, "1");
        fixture.plan = Optional.empty();
        fixture.rung = Optional.empty();

        CreditAuditResult result = fixture.audit();

        assertThat(result.meters().get(0).byDay().get(0).balance()).isEmpty();
        assertThat(result.meters().get(0).ledger().exhaustedOn()).isEmpty();
        assertThat(result.meters().get(0).alarms()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains(FindingCode.POOL_UNKNOWN, FindingCode.PRICE_UNKNOWN);
    }

    @Test
    void a_cycle_that_renews_on_the_15th_divides_the_ledger_of_the_month() {
        FactsFixture fixture = new FactsFixture().event(ANA, 14, "100").event(ANA, 15, "200");
        fixture.renewsOn = Optional.of(LocalDate.parse("2026-01-15"));
        fixture.openingBalance.put(Meter.CREDITS, Credits.of(1_000));

        MeterReport report = fixture.credits();

        assertThat(report.cycles())
                .extracting(
                        MeterReport.CycleLedger::from,
                        each -> each.ledger().closing().toString())
                .containsExactly(
                        tuple(LocalDate.parse("2026-10-01"), "900"), tuple(LocalDate.parse("2026-10-15"), "6700"));
    }

    @Test
    void what_doubled_or_stands_out_is_a_finding_with_the_person() {
        FactsFixture fixture =
                new FactsFixture().member(ANA, "", "").event(ANA, 1, "80").event(GONE, 1, "20");
        fixture.pastBurn.add(new History.PastBurn(
                FactsFixture.OCTOBER.previous(), Meter.CREDITS, new Email(ANA), Credits.of(40), 0));

        assertThat(fixture.audit().findings())
                .extracting(Finding::code, Finding::email)
                .contains(
                        tuple(FindingCode.TOP_MEMBER_SHARE, ANA),
                        tuple(FindingCode.MEMBER_BURN_DOUBLED, ANA),
                        tuple(FindingCode.BURN_NOT_ON_MEMBER_LIST, GONE));
    }
}
