package io.seataudit.vendor;

import io.seataudit.text.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one column's rule on top of the rule that it extends: what the YAML does not say stays as it was. */
final class ColumnRuleReader {
    private ColumnRuleReader() {}

    /** The rule of a column that the profile does not name. */
    static ColumnRule inherited(ColumnRule base) {
        return withHeaders(base, List.of());
    }

    /** The short form: a list of headers, the best first. */
    static ColumnRule read(List<String> headers, ColumnRule base) {
        return withHeaders(base, headers.stream().map(HeaderKey::ofPattern).toList());
    }

    /** The long form: a mapping. */
    static ColumnRule read(YamlMapping yaml, CanonicalColumn column, ColumnRule base) {
        ColumnRule formatted = ColumnFormat.read(yaml).on(read(yaml.texts("headers"), base));
        BigDecimal factor = yaml.decimal("factor").orElse(formatted.numbers().factor());
        ColumnRule rule = new ColumnRule(
                formatted.headers(),
                yaml.oneOf("take", Take.class).orElse(formatted.take()),
                yaml.text("constant").or(formatted::constant),
                yaml.text("separators").orElse(formatted.separators()),
                new ColumnRule.Words(
                        values(yaml, column, formatted.words().values()),
                        formatted.words().never(),
                        formatted.words().unknown()),
                formatted.dates(),
                new ColumnRule.Numbers(
                        formatted.numbers().decimal(),
                        factor,
                        yaml.keys().contains("factor-by")
                                ? factorsBy(yaml)
                                : formatted.numbers().factorsBy()),
                yaml.keys().contains("rewrite") ? rewrites(yaml) : formatted.rewrites());
        yaml.finish();
        return rule;
    }

    /** A regular expression; throws {@link IllegalArgumentException} for a bad one. */
    static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<ColumnRule.Rewrite> rewrites(YamlMapping yaml) {
        List<ColumnRule.Rewrite> rewrites = new ArrayList<>();
        for (YamlMapping rewrite : yaml.mappings("rewrite")) {
            Optional<Pattern> from = rewrite.parsed("from", ColumnRuleReader::pattern, "must be a regular expression");
            String to = rewrite.text("to").orElse("");
            from.ifPresent(pattern -> rewrites.add(new ColumnRule.Rewrite(pattern, to)));
            rewrite.finish();
        }
        return List.copyOf(rewrites);
    }

    private static List<ColumnRule.FactorBy> factorsBy(YamlMapping yaml) {
        List<ColumnRule.FactorBy> factorsBy = new ArrayList<>();
        for (YamlMapping by : yaml.mappings("factor-by")) {
            Map<String, BigDecimal> factors = new HashMap<>();
            by.mapping("is")
                    .ifPresent(words -> words.keys()
                            .forEach(word -> words.decimal(word)
                                    .ifPresent(factor -> factors.put(HeaderKey.ofWord(word), factor))));
            factorsBy.add(new ColumnRule.FactorBy(HeaderKey.of(by.requiredText("header")), Map.copyOf(factors)));
            by.finish();
        }
        return List.copyOf(factorsBy);
    }

    private static Map<String, String> values(YamlMapping yaml, CanonicalColumn column, Map<String, String> base) {
        Optional<YamlMapping> given = yaml.mapping("values");
        if (given.isEmpty()) {
            return base;
        }
        Map<String, String> values = new HashMap<>(base);
        YamlMapping words = given.get();
        for (String meaning : words.keys()) {
            List<String> spellings = words.texts(meaning);
            if (!column.words().contains(meaning)) {
                words.problem(meaning, "is not one of " + String.join(", ", column.words()));
            }
            spellings.forEach(word -> values.put(HeaderKey.ofWord(word), meaning));
        }
        return Map.copyOf(values);
    }

    /** The profile's own headers outrank those of the profile that it extends. */
    private static ColumnRule withHeaders(ColumnRule base, List<String> headers) {
        List<String> fallback = new ArrayList<>(base.headers().preferred());
        fallback.addAll(base.headers().fallback());
        return base.withHeaders(new ColumnRule.Headers(headers, List.copyOf(fallback)));
    }
}
