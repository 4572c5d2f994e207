package io.seataudit.report.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Evaluates the static MUST rules of a FOCUS rule file against a table. Rules of columns that are not in the table are
 * left out where the rule says that they apply to some providers only.
 */
final class FocusRules {
    private final JsonNode rules;
    private final FocusTable table;
    private final Set<String> faulty;
    private final List<String> broken = new ArrayList<>();
    private int evaluated;

    FocusRules(JsonNode rules, FocusTable table, Set<String> faulty) {
        this.rules = rules;
        this.table = table;
        this.faulty = faulty;
    }

    /** Rules that the table breaks, each with its text. */
    List<String> broken() {
        walk("CostAndUsage-D-000-M", List.of());
        return broken;
    }

    /** Leaf rules that were evaluated. */
    int evaluated() {
        return evaluated;
    }

    private void walk(String id, List<JsonNode> conditions) {
        JsonNode rule = rules.get(id);
        JsonNode criteria = rule.get("ValidationCriteria");
        JsonNode requirement = criteria.get("Requirement");
        if (faulty.contains(id)
                || !rule.get("Type").asString().equals("Static")
                || !criteria.get("Keyword").asString().startsWith("MUST")
                || requirement.isEmpty()
                || notForUs(rule, requirement)) {
            return;
        }
        List<JsonNode> all = new ArrayList<>(conditions);
        if (!criteria.get("Condition").isEmpty()) {
            all.add(criteria.get("Condition"));
        }
        if (function(requirement).equals("AND") && hasSubrules(requirement)) {
            for (JsonNode item : requirement.get("Items")) {
                walk(item.get("ModelRuleId").asString(), all);
            }
            return;
        }
        evaluated++;
        if (!holds(requirement, all)) {
            broken.add(id + ": " + criteria.get("MustSatisfy").asString());
        }
    }

    private static boolean hasSubrules(JsonNode requirement) {
        return function(requirement.get("Items").get(0)).equals("CheckModelRule");
    }

    private boolean notForUs(JsonNode rule, JsonNode requirement) {
        String column = requirement.path("ColumnName").asString("");
        String reference = rule.get("Reference").asString();
        boolean ofColumn = rule.get("EntityType").asString().equals("Column");
        boolean absent = ofColumn
                ? !table.columns().contains(reference)
                : !table.columns().contains(column);
        return absent
                && (ofColumn
                        || (function(requirement).equals("ColumnPresent")
                                && !rule.get("ApplicabilityCriteria").isEmpty()));
    }

    private boolean holds(JsonNode requirement, List<JsonNode> conditions) {
        return switch (function(requirement)) {
            case "ColumnPresent" ->
                table.columns().contains(requirement.get("ColumnName").asString());
            case "CheckDistinctCount" -> distinct(requirement);
            default ->
                table.rows().stream()
                        .filter(row -> conditions.stream().allMatch(condition -> test(condition, row)))
                        .allMatch(row -> isNullOfAllowedValues(requirement, row) || test(requirement, row));
        };
    }

    /** Whether null is allowed is another rule's question than which values are. */
    private static boolean isNullOfAllowedValues(JsonNode requirement, Map<String, String> row) {
        return function(requirement).equals("OR")
                && items(requirement).stream()
                        .allMatch(
                                item -> row.getOrDefault(item.path("ColumnName").asString(""), "")
                                        .isEmpty());
    }

    private boolean distinct(JsonNode requirement) {
        String one = requirement.get("ColumnAName").asString();
        String other = requirement.get("ColumnBName").asString();
        Map<String, String> seen = new HashMap<>();
        for (Map<String, String> row : table.rows()) {
            String key = row.getOrDefault(one, "");
            String value = row.getOrDefault(other, "");
            if (!key.isEmpty() && !seen.computeIfAbsent(key, unused -> value).equals(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean test(JsonNode check, Map<String, String> row) {
        String cell = row.getOrDefault(check.path("ColumnName").asString(""), "");
        return switch (function(check)) {
            case "AND" -> items(check).stream().allMatch(item -> test(item, row));
            case "OR" -> items(check).stream().anyMatch(item -> test(item, row));
            case "CheckModelRule" -> subrule(check, row);
            case "CheckValue" -> isValue(cell, check.get("Value"));
            case "CheckNotValue" -> !isValue(cell, check.get("Value"));
            case "CheckSameValue" -> same(check, row);
            case "CheckNotSameValue" -> !same(check, row);
            case "CheckGreaterOrEqualThanValue" ->
                cell.isEmpty()
                        || new BigDecimal(cell)
                                        .compareTo(new BigDecimal(
                                                check.get("Value").asString()))
                                >= 0;
            case "ColumnByColumnEqualsColumnValue" -> product(check, row);
            case "TypeDecimal", "FormatNumeric", "CheckDecimalValue" ->
                cell.isEmpty() || cell.matches("-?\\d+(\\.\\d+)?");
            case "TypeDateTime", "FormatDateTime" ->
                cell.isEmpty() || cell.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
            case "CheckNationalCurrency", "FormatCurrency" -> cell.isEmpty() || cell.matches("[A-Z]{3}");
            case "FormatKeyValue" -> cell.isEmpty() || cell.matches("\\{.*}");
            case "FormatUnit" -> cell.isEmpty() || cell.matches("[A-Z][A-Za-z]*( ?[A-Za-z-]+)*");
            case "TypeString", "FormatString" -> !cell.equals(" ");
            default -> throw new IllegalStateException("a check that is not known here: " + check);
        };
    }

    private boolean subrule(JsonNode check, Map<String, String> row) {
        JsonNode criteria = rules.get(check.get("ModelRuleId").asString()).get("ValidationCriteria");
        JsonNode condition = criteria.get("Condition");
        return (!condition.isEmpty() && !test(condition, row))
                || criteria.get("Requirement").isEmpty()
                || test(criteria.get("Requirement"), row);
    }

    private static boolean isValue(String cell, JsonNode value) {
        if (value.isNull()) {
            return cell.isEmpty();
        }
        return value.isNumber()
                ? !cell.isEmpty() && new BigDecimal(cell).compareTo(value.decimalValue()) == 0
                : cell.equals(value.asString());
    }

    private static boolean same(JsonNode check, Map<String, String> row) {
        return row.getOrDefault(check.get("ColumnAName").asString(), "")
                .equals(row.getOrDefault(check.get("ColumnBName").asString(), ""));
    }

    private static boolean product(JsonNode check, Map<String, String> row) {
        String one = row.getOrDefault(check.get("ColumnAName").asString(), "");
        String other = row.getOrDefault(check.get("ColumnBName").asString(), "");
        String result = row.getOrDefault(check.get("ResultColumnName").asString(), "");
        return one.isEmpty()
                || other.isEmpty()
                || new BigDecimal(one).multiply(new BigDecimal(other)).compareTo(new BigDecimal(result)) == 0;
    }

    private static List<JsonNode> items(JsonNode check) {
        List<JsonNode> items = new ArrayList<>();
        check.get("Items").forEach(items::add);
        return items;
    }

    private static String function(JsonNode check) {
        return check.path("CheckFunction").asString("");
    }
}
