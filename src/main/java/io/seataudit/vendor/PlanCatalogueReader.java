package io.seataudit.vendor;

import io.seataudit.model.Credits;
import io.seataudit.model.Plan;
import io.seataudit.model.Rollover;
import io.seataudit.text.YamlMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a plan catalogue; its form is that of the bundled {@code plans/clay.yml}. */
final class PlanCatalogueReader {
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    private final Map<String, String> words = new LinkedHashMap<>();

    private PlanCatalogueReader() {}

    static PlanCatalogue read(YamlMapping yaml) {
        return new PlanCatalogueReader().catalogue(yaml);
    }

    private PlanCatalogue catalogue(YamlMapping yaml) {
        String version = yaml.date("version").map(LocalDate::toString).orElse("");
        if (version.isEmpty()) {
            yaml.problem("version", "must be the day as of which the plans hold, as 2026-04-10");
        }
        String currency = yaml.parsed(
                        "currency",
                        code -> Currency.getInstance(code).getCurrencyCode(),
                        "must be a currency code, as USD")
                .orElse("USD");
        List<String> notes = yaml.texts("notes");
        Set<String> ids = new HashSet<>();
        List<Plan> plans = new ArrayList<>();
        for (YamlMapping each : yaml.mappings("plans")) {
            Plan plan = plan(each);
            if (!ids.add(plan.id())) {
                each.problem("id", "\"" + plan.id() + "\" is given twice; keep one");
            } else {
                plans.add(plan);
            }
        }
        if (plans.isEmpty()) {
            yaml.problem("plans", "must list at least one plan");
        }
        yaml.finish();
        return new PlanCatalogue(version, currency, List.copyOf(plans), Map.copyOf(words), notes);
    }

    private Plan plan(YamlMapping yaml) {
        String id = yaml.requiredText("id");
        if (!id.equals(PlanCatalogue.folded(id))) {
            yaml.problem("id", "must be lower-case letters, digits and hyphens, but is \"" + id + "\"");
        }
        String name = yaml.text("name").orElse(id);
        words.putIfAbsent(PlanCatalogue.folded(name), id);
        yaml.texts("also").forEach(other -> words.putIfAbsent(PlanCatalogue.folded(other), id));
        Optional<YamlMapping> rollover = yaml.mapping("rollover");
        List<Plan.Rung> rungs = yaml.mappings("rungs").stream().map(this::rung).toList();
        if (rungs.isEmpty()) {
            yaml.problem("rungs", "must list at least one rung");
        }
        Set<String> features = new TreeSet<>();
        yaml.texts("features").forEach(feature -> features.add(PlanCatalogue.folded(feature)));
        Plan plan = new Plan(
                id,
                name,
                rungs,
                rollover.map(rules -> rollover(rules, "monthly")).orElse(new Rollover.None()),
                rollover.map(rules -> rollover(rules, "yearly")).orElse(new Rollover.None()),
                amount(yaml, "top-up-premium"),
                Set.copyOf(features),
                yaml.date("since").orElse(LocalDate.EPOCH),
                yaml.date("closed-on"));
        rollover.ifPresent(YamlMapping::finish);
        yaml.finish();
        return plan;
    }

    private Plan.Rung rung(YamlMapping yaml) {
        Optional<Credits> credits = credits(yaml, "credits");
        if (credits.isEmpty()) {
            yaml.problem("credits", "is missing; give the grant of a month");
        }
        Plan.Rung rung = new Plan.Rung(
                yaml.requiredText("name"),
                amount(yaml, "monthly"),
                amount(yaml, "yearly"),
                credits.orElse(Credits.ZERO),
                credits(yaml, "actions"));
        yaml.finish();
        return rung;
    }

    /** {@code none}, {@code {cap: 2.0}} or {@code {carry: 0.15}}; a missing key is none. */
    private static Rollover rollover(YamlMapping rules, String key) {
        if (!rules.isMapping(key)) {
            rules.text(key).filter(word -> !word.equals("none")).ifPresent(word -> {
                rules.problem(key, "must be none, {cap: 2.0} or {carry: 0.15}, but is \"" + word + "\"");
            });
            return new Rollover.None();
        }
        YamlMapping rule = rules.mapping(key).orElseThrow();
        Optional<BigDecimal> cap = amount(rule, "cap");
        Optional<BigDecimal> carry = amount(rule, "carry");
        rule.finish();
        if (cap.isPresent() == carry.isPresent()) {
            rules.problem(key, "must have one of cap and carry");
            return new Rollover.None();
        }
        if (carry.isPresent() && carry.get().compareTo(BigDecimal.ONE) > 0) {
            rules.problem(key, "carry is a share, at most 1, but is " + carry.get());
        }
        return cap.<Rollover>map(Rollover.Cap::new).orElseGet(() -> new Rollover.Carry(carry.orElse(BigDecimal.ZERO)));
    }

    private static Optional<Credits> credits(YamlMapping yaml, String key) {
        return amount(yaml, key).map(Credits::rounded);
    }

    private static Optional<BigDecimal> amount(YamlMapping yaml, String key) {
        Optional<BigDecimal> amount = yaml.decimal(key);
        if (amount.isPresent() && (amount.get().signum() < 0 || amount.get().compareTo(LARGEST) > 0)) {
            yaml.problem(key, "must be between 0 and " + LARGEST.toPlainString() + ", but is " + amount.get());
            return Optional.empty();
        }
        return amount;
    }
}
