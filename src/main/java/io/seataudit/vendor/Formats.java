package io.seataudit.vendor;

import io.seataudit.text.YamlMapping;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How cells are written, as a whole profile or one of its columns declares it; empty where it says nothing. */
record Formats(
        List<String> dates,
        Optional<ZoneId> zone,
        Optional<DecimalStyle> decimal,
        Set<String> never,
        Set<String> unknown) {

    static final Formats NONE = new Formats(List.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

    static Formats read(YamlMapping yaml) {
        List<String> dates = yaml.texts("dates");
        dates.stream()
                .filter(form -> !ColumnRule.Dates.isForm(form))
                .forEach(form -> yaml.problem(
                        "dates",
                        "\"" + form + "\" is no date form; give day-first, month-first or a pattern as dd/MM/yyyy"));
        return new Formats(
                dates.stream().filter(ColumnRule.Dates::isForm).toList(),
                yaml.parsed("zone", ZoneId::of, "must be a time zone, as UTC or Europe/Berlin"),
                yaml.oneOf("decimal", DecimalStyle.class),
                keys(yaml.texts("never")),
                keys(yaml.texts("unknown")));
    }

    /** The rule with what is declared here put on top. A word for never is no longer one for unknown, and vice versa. */
    ColumnRule on(ColumnRule rule) {
        ColumnRule.Words words = rule.words();
        return rule.withFormats(
                new ColumnRule.Words(
                        words.values(),
                        without(union(words.never(), never), unknown),
                        without(union(words.unknown(), unknown), never)),
                new ColumnRule.Dates(
                        dates.isEmpty() ? rule.dates().forms() : dates,
                        zone.or(() -> rule.dates().zone())),
                new ColumnRule.Numbers(
                        decimal.orElse(rule.numbers().decimal()),
                        rule.numbers().factor(),
                        rule.numbers().factorsBy()));
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(HeaderKey::ofWord).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> without(Set<String> words, Set<String> taken) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(taken);
        return Set.copyOf(rest);
    }
}
