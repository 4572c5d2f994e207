package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who burned how much of a meter, and on what evidence (rules.md#attribution): {@code EVENT} where
 * usage files were given, else {@code MCP} and {@code OWNER}. Only people with rows in the period are in it.
 *
 * @param byMember credits by the evidence they rest on
 * @param total counted apart from the people where there are events: by day
 * @param onDays use whose day is known
 * @param use for the ledger: by day; what has no date counts on the last day
 */
record Attribution(
        Basis basis,
        SortedMap<Email, Map<Basis, Credits>> byMember,
        Credits unattributed,
        Credits total,
        List<DayUse> onDays,
        List<DayUse> use) {

    static Attribution of(Scope scope, CreditFacts facts, Meter meter, LocalDate to) {
        return facts.sources().usageGiven() ? ofEvents(scope, facts, meter, to) : ofPages(facts, meter, to);
    }

    /** Whether usage files tell of it, which name tables, providers and actions. */
    boolean byEvents() {
        return basis == Basis.EVENT;
    }

    /** Whether the days on which the credits were burned are known, of all of them. */
    boolean dated() {
        return byEvents() && use.size() == onDays.size();
    }

    static Credits sum(Map<Basis, Credits> evidence) {
        return evidence.values().stream().reduce(Credits.ZERO, Credits::plus);
    }

    private static Attribution ofEvents(Scope scope, CreditFacts facts, Meter meter, LocalDate to) {
        SortedMap<Email, Map<Basis, Credits>> byMember = new TreeMap<>();
        for (UsageTally.OfMember member : facts.sources().usage().members()) {
            boolean burned = false;
            long net = 0;
            for (UsageTally.MemberDay day : member.days()) {
                long ofDay = meter == Meter.CREDITS ? day.credits() : day.actions();
                if (within(scope, day.day(), to)) {
                    burned |= meter == Meter.CREDITS || ofDay != 0;
                    net = Math.addExact(net, ofDay);
                }
            }
            if (member.undated().isPresent()) {
                Credits ofPeriod = undated(member, meter);
                burned |= !ofPeriod.isZero();
                net = Math.addExact(net, ofPeriod.millionths());
            }
            if (burned) {
                add(byMember, member.email(), Basis.EVENT, new Credits(net));
            }
        }
        List<DayUse> onDays = new ArrayList<>();
        for (UsageTally.OfDay day : facts.sources().usage().days()) {
            if (within(scope, day.day(), to)) {
                onDays.add(
                        meter == Meter.CREDITS
                                ? new DayUse(
                                        day.day(), new Credits(day.creditsUsed()), new Credits(day.creditsRefunded()))
                                : new DayUse(
                                        day.day(), new Credits(day.actionsUsed()), new Credits(day.actionsRefunded())));
            }
        }
        Credits undated = undated(facts, meter);
        List<DayUse> use = new ArrayList<>(onDays);
        if (!undated.isZero()) {
            use.add(DayUse.ofNet(to, undated));
        }
        Credits total = use.stream().map(DayUse::net).reduce(Credits.ZERO, Credits::plus);
        return new Attribution(
                Basis.EVENT, byMember, takeUnattributed(byMember), total, List.copyOf(onDays), List.copyOf(use));
    }

    /** What rows of usage files without dates come to, of everybody. */
    static Credits undated(CreditFacts facts, Meter meter) {
        return facts.sources().usage().members().stream()
                .map(member -> undated(member, meter))
                .reduce(Credits.ZERO, Credits::plus);
    }

    private static Credits undated(UsageTally.OfMember member, Meter meter) {
        return member.undated()
                .map(total -> new Credits(meter == Meter.CREDITS ? total.credits() : total.actions()))
                .orElse(Credits.ZERO);
    }

    /** Pages without dates and without actions: workbooks go to their owners, MCP to its users. */
    private static Attribution ofPages(CreditFacts facts, Meter meter, LocalDate to) {
        SortedMap<Email, Map<Basis, Credits>> byMember = new TreeMap<>();
        Basis basis = Basis.UNATTRIBUTED;
        if (meter == Meter.CREDITS) {
            for (McpUsage mcp : facts.sources().mcp()) {
                // The page lists every member, also those who used nothing.
                if (!mcp.used().isZero()) {
                    add(byMember, mcp.email(), Basis.MCP, mcp.used());
                }
                basis = Basis.MCP;
            }
            for (WorkbookUsage workbook : facts.sources().workbooks()) {
                add(byMember, workbook.owner(), Basis.OWNER, workbook.used());
                basis = Basis.OWNER;
            }
        }
        Credits total = byMember.values().stream().map(Attribution::sum).reduce(Credits.ZERO, Credits::plus);
        List<DayUse> use = total.isZero() ? List.of() : List.of(DayUse.ofNet(to, total));
        return new Attribution(basis, byMember, takeUnattributed(byMember), total, List.of(), use);
    }

    private static boolean within(Scope scope, LocalDate day, LocalDate to) {
        return !day.isBefore(scope.period().firstDay()) && !day.isAfter(to);
    }

    private static void add(Map<Email, Map<Basis, Credits>> byMember, Email email, Basis basis, Credits credits) {
        byMember.computeIfAbsent(email, key -> new EnumMap<>(Basis.class)).merge(basis, credits, Credits::plus);
    }

    private static Credits takeUnattributed(SortedMap<Email, Map<Basis, Credits>> byMember) {
        Map<Basis, Credits> nobody = byMember.remove(Email.NONE);
        return nobody == null ? Credits.ZERO : sum(nobody);
    }
}
