package io.seataudit.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the export against the rules of FOCUS 1.2 as data, brought in under {@code focus/}. */
class FocusRulesTest {
    private static final Path RULES = Path.of("src/test/resources/focus/rules-1.2.json");

    /** Rules of the file that contradict FOCUS 1.2 and its own worked examples, whose status is Used or Unused. */
    private static final Set<String> FAULTY = Set.of(
            "CommitmentDiscountStatus-C-003-C", "CommitmentDiscountStatus-C-004-C", "CommitmentDiscountStatus-C-005-M");

    @Test
    void the_export_breaks_no_rule_that_can_be_evaluated() throws Exception {
        FocusRules rules = new FocusRules(rules(), FocusTable.of(FocusScenario.file()), FAULTY);

        assertThat(rules.broken()).isEmpty();
        assertThat(rules.evaluated()).isGreaterThan(150);
    }

    @Test
    void a_file_with_faults_breaks_the_rules_about_them() throws Exception {
        FocusTable good = FocusTable.of(FocusScenario.file());
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : good.rows()) {
            Map<String, String> bad = new HashMap<>(row);
            bad.put("BilledCost", "");
            bad.put("ChargeCategory", bad.getOrDefault("ChargeCategory", "").replace("Usage", "Used"));
            bad.put("ListUnitPrice", "3");
            bad.put("BillingPeriodEnd", "31.10.2026");
            rows.add(bad);
        }

        List<String> broken = new FocusRules(rules(), new FocusTable(good.columns(), rows), FAULTY).broken();

        assertThat(broken)
                .anyMatch(rule -> rule.startsWith("BilledCost-C-003-M"))
                .anyMatch(rule -> rule.startsWith("ChargeCategory-C-003-M"))
                .anyMatch(rule -> rule.startsWith("ListUnitPrice-C-010-C"))
                .anyMatch(rule -> rule.startsWith("BillingPeriodEnd"));
    }

    private static JsonNode rules() {
        return JsonMapper.shared().readTree(RULES).get("ModelRules");
    }
}
