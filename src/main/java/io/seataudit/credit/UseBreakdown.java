package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Burn by what it was spent on: table, provider, action (rules.md#breakdowns). Each list adds up to the total, with a
 * row without name for what names none; largest first, then by name.
 */
final class UseBreakdown {
    private final CreditFacts facts;
    private final Meter meter;
    private final Attribution attribution;
    private final Shares shares;

    UseBreakdown(CreditFacts facts, Meter meter, Attribution attribution, Shares shares) {
        this.facts = facts;
        this.meter = meter;
        this.attribution = attribution;
        this.shares = shares;
    }

    /** Tables named by events; without events the workbooks of the usage page, and MCP in the row without name. */
    List<MeterReport.TableBurn> byTable() {
        Map<TableKey, Credits> sums = new HashMap<>();
        if (attribution.byEvents()) {
            Set<TableName> recurring = recurringTables();
            for (UsageTally.OfTable table : facts.sources().usage().tables()) {
                Credits credits = net(table.credits(), table.actions());
                boolean runsBySchedule = recurring.contains(new TableName(table.workbook(), table.table()))
                        || recurring.contains(new TableName("", table.table()));
                add(sums, new TableKey(table.workspace(), table.workbook(), table.table(), runsBySchedule), credits);
            }
        } else if (meter == Meter.CREDITS) {
            for (WorkbookUsage workbook : facts.sources().workbooks()) {
                add(sums, new TableKey("", workbook.name(), "", workbook.recurring()), workbook.used());
            }
            addRest(sums, new TableKey("", "", "", false));
        }
        return sums.entrySet().stream()
                .map(entry -> new MeterReport.TableBurn(
                        entry.getKey().workspace(),
                        entry.getKey().workbook(),
                        entry.getKey().table(),
                        entry.getValue(),
                        shares.share(entry.getValue()),
                        shares.cost(entry.getValue()),
                        entry.getKey().recurring()))
                .sorted(Comparator.comparing(MeterReport.TableBurn::credits, Comparator.reverseOrder())
                        .thenComparing(MeterReport.TableBurn::workspace)
                        .thenComparing(MeterReport.TableBurn::workbook)
                        .thenComparing(MeterReport.TableBurn::table)
                        .thenComparing(MeterReport.TableBurn::recurring))
                .toList();
    }

    /** Providers named by events; without events the integrations page, its difference to the total without name. */
    List<MeterReport.NamedBurn> byProvider() {
        if (attribution.byEvents()) {
            return ofNames(facts.sources().usage().providers());
        }
        Map<String, Credits> sums = new HashMap<>();
        if (meter == Meter.CREDITS) {
            for (IntegrationUsage integration : facts.sources().integrations()) {
                add(sums, integration.name(), integration.used());
            }
        }
        addRest(sums, "");
        return named(sums, shares);
    }

    /** Kinds of action named by events; no page tells them. */
    List<MeterReport.NamedBurn> byAction() {
        if (attribution.byEvents()) {
            return ofNames(facts.sources().usage().actions());
        }
        Map<String, Credits> sums = new HashMap<>();
        addRest(sums, "");
        return named(sums, shares);
    }

    /** Rows of a breakdown, largest first, then by name. */
    static List<MeterReport.NamedBurn> named(Map<String, Credits> sums, Shares shares) {
        return sums.entrySet().stream()
                .map(entry -> new MeterReport.NamedBurn(
                        entry.getKey(),
                        entry.getValue(),
                        shares.share(entry.getValue()),
                        shares.cost(entry.getValue())))
                .sorted(Comparator.comparing(MeterReport.NamedBurn::credits, Comparator.reverseOrder())
                        .thenComparing(MeterReport.NamedBurn::name))
                .toList();
    }

    private List<MeterReport.NamedBurn> ofNames(List<UsageTally.OfName> names) {
        Map<String, Credits> sums = new HashMap<>();
        names.forEach(each -> add(sums, each.name(), net(each.credits(), each.actions())));
        return named(sums, shares);
    }

    private Credits net(long credits, long actions) {
        return new Credits(meter == Meter.CREDITS ? credits : actions);
    }

    /** Rows that only used credits have no place among the actions. */
    private <K> void add(Map<K, Credits> sums, K key, Credits credits) {
        if (meter == Meter.CREDITS || !credits.isZero()) {
            sums.merge(key, credits, Credits::plus);
        }
    }

    private <K> void addRest(Map<K, Credits> sums, K key) {
        Credits named = sums.values().stream().reduce(Credits.ZERO, Credits::plus);
        Credits rest = shares.total().minus(named);
        if (!rest.isZero()) {
            sums.merge(key, rest, Credits::plus);
        }
    }

    private Set<TableName> recurringTables() {
        Set<TableName> keys = new HashSet<>();
        for (TableInfo table : facts.tables()) {
            if (table.recurring()) {
                keys.add(new TableName(table.workbook(), table.table()));
            }
        }
        return keys;
    }

    /** A table as the tables export names it, which may leave the workbook out. */
    private record TableName(String workbook, String table) {}

    private record TableKey(String workspace, String workbook, String table, boolean recurring) {}
}
