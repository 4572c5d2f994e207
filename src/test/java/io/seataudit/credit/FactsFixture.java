package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.History;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import io.seataudit.model.PriceBasis;
import io.seataudit.model.Rollover;
import io.seataudit.model.Scope;
import io.seataudit.model.Scopes;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Facts of one application in October 2026 for tests; events are added one by one and summed as intake would. */
final class FactsFixture {
    static final Period OCTOBER = Period.parse("2026-10");
    static final Origin ORIGIN = new Origin("billing.csv", 2);
    static final Plan GROWTH = new Plan(
            "growth",
            "Growth",
            List.of(rung(6_000, 40_000)),
            new Rollover.Cap(new BigDecimal("2.0")),
            new Rollover.Carry(new BigDecimal("0.15")),
            Optional.of(new BigDecimal("0.30")),
            Set.of("crm"),
            LocalDate.parse("2026-03-01"),
            Optional.empty());

    LocalDate asOf = OCTOBER.lastDay();
    boolean usageGiven = true;
    List<WorkbookUsage> workbooks = new ArrayList<>();
    List<IntegrationUsage> integrations = new ArrayList<>();
    List<McpUsage> mcp = new ArrayList<>();
    List<TableInfo> tables = new ArrayList<>();
    List<BillingLine> billing = new ArrayList<>();
    Map<Email, KnownPeople.Who> members = new HashMap<>();
    Map<Email, KnownPeople.Who> others = new HashMap<>();
    Optional<Plan> plan = Optional.of(GROWTH);
    Optional<Plan.Rung> rung = Optional.of(GROWTH.rungs().get(0));
    BillingCycle billingCycle = BillingCycle.MONTHLY;
    Optional<LocalDate> renewsOn = Optional.empty();
    Map<Meter, Credits> openingBalance = new HashMap<>();
    Optional<PriceBasis> priceBasis = Optional.empty();
    Optional<BigDecimal> configuredPrice = Optional.empty();
    List<History.PastBurn> pastBurn = new ArrayList<>();
    List<History.PastMonth> pastMonths = new ArrayList<>();

    private final List<Event> events = new ArrayList<>();

    /** One event; credits may be negative (a refund). */
    record Event(
            String email,
            String workbook,
            String table,
            String provider,
            String action,
            LocalDate day,
            Credits credits,
            Credits actions) {}

    static Plan.Rung rung(long credits, long actions) {
        return new Plan.Rung(
                "base",
                Optional.of(new BigDecimal("495")),
                Optional.of(new BigDecimal("445.50")),
                Credits.of(credits),
                Optional.of(Credits.of(actions)));
    }

    FactsFixture event(String email, int dayOfOctober, String credits) {
        return event(new Event(
                email,
                "Outbound",
                "Accounts",
                "Apollo",
                "enrich",
                OCTOBER.month().atDay(dayOfOctober),
                Credits.of(credits),
                Credits.ZERO));
    }

    FactsFixture event(Event event) {
        events.add(event);
        return this;
    }

    FactsFixture member(String email, String department, String costCenter, String... groups) {
        members.put(new Email(email), new KnownPeople.Who("Name of " + email, List.of(groups), department, costCenter));
        return this;
    }

    FactsFixture bill(BillingKind kind, String start, String end, String amount, String credits) {
        billing.add(new BillingLine(
                ORIGIN,
                LocalDate.parse(start),
                LocalDate.parse(end),
                new BigDecimal(amount),
                "USD",
                "INV-1",
                Optional.empty(),
                "Clay",
                "",
                "growth",
                Optional.empty(),
                kind,
                "",
                Optional.empty(),
                Optional.empty(),
                credits.isEmpty() ? Optional.empty() : Optional.of(Credits.of(credits)),
                Optional.empty()));
        return this;
    }

    FactsFixture closedBefore(Period period, String closing) {
        pastMonths.add(new History.PastMonth(
                period,
                Meter.CREDITS,
                Credits.ZERO,
                Credits.of(closing),
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.ZERO,
                Credits.of(closing),
                List.of()));
        return this;
    }

    CreditFacts facts() {
        return new CreditFacts(
                new CreditFacts.Sources(
                        usageGiven ? tally() : UsageTally.EMPTY, usageGiven, workbooks, integrations, mcp),
                tables,
                billing,
                new KnownPeople(members, others),
                new HeldPlan(plan, rung, billingCycle, renewsOn),
                openingBalance,
                new CreditFacts.ConfiguredPrice(priceBasis, configuredPrice));
    }

    Scope scope() {
        return Scopes.of(
                "clay",
                OCTOBER,
                asOf,
                Scopes.usDollars(Map.of()),
                new History(List.of(), List.of(), pastBurn, pastMonths));
    }

    CreditAuditResult audit() {
        return CreditAudit.audit(scope(), facts());
    }

    MeterReport credits() {
        return audit().meters().get(0);
    }

    UsageTally tally() {
        Map<String, List<Event>> byMember = new TreeMap<>();
        Map<String, List<Event>> byTable = new TreeMap<>();
        Map<String, List<Event>> byProvider = new TreeMap<>();
        Map<String, List<Event>> byAction = new TreeMap<>();
        Map<LocalDate, List<Event>> byDay = new TreeMap<>();
        for (Event event : events) {
            into(byMember, event.email(), event);
            into(byTable, event.workbook() + "/" + event.table(), event);
            into(byProvider, event.provider(), event);
            into(byAction, event.action(), event);
            into(byDay, event.day(), event);
        }
        return new UsageTally(
                byMember.entrySet().stream()
                        .map(each -> ofMember(each.getKey(), each.getValue()))
                        .toList(),
                byTable.values().stream()
                        .map(each -> new UsageTally.OfTable(
                                "",
                                each.get(0).workbook(),
                                each.get(0).table(),
                                creditsOf(each),
                                actionsOf(each),
                                each.size()))
                        .toList(),
                ofNames(byProvider),
                ofNames(byAction),
                byDay.entrySet().stream()
                        .map(each -> ofDay(each.getKey(), each.getValue()))
                        .toList(),
                events.size(),
                0);
    }

    private static UsageTally.OfMember ofMember(String email, List<Event> events) {
        Map<LocalDate, List<Event>> byDay = new TreeMap<>();
        events.forEach(event -> into(byDay, event.day(), event));
        List<UsageTally.MemberDay> days = byDay.entrySet().stream()
                .map(each ->
                        new UsageTally.MemberDay(each.getKey(), creditsOf(each.getValue()), actionsOf(each.getValue())))
                .toList();
        return new UsageTally.OfMember("", new Email(email), Optional.empty(), days, events.size());
    }

    private static List<UsageTally.OfName> ofNames(Map<String, List<Event>> byName) {
        return byName.entrySet().stream()
                .map(each -> new UsageTally.OfName(
                        each.getKey(),
                        creditsOf(each.getValue()),
                        actionsOf(each.getValue()),
                        each.getValue().size()))
                .toList();
    }

    private static UsageTally.OfDay ofDay(LocalDate day, List<Event> events) {
        long used = events.stream()
                .mapToLong(each -> Math.max(0, each.credits().millionths()))
                .sum();
        long actions = events.stream()
                .mapToLong(each -> Math.max(0, each.actions().millionths()))
                .sum();
        return new UsageTally.OfDay(
                day, used, used - creditsOf(events), actions, actions - actionsOf(events), events.size());
    }

    private static <K> void into(Map<K, List<Event>> map, K key, Event event) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).add(event);
    }

    private static long creditsOf(List<Event> events) {
        return events.stream().mapToLong(event -> event.credits().millionths()).sum();
    }

    private static long actionsOf(List<Event> events) {
        return events.stream().mapToLong(event -> event.actions().millionths()).sum();
    }
}
