package io.seataudit.vendor;

import io.seataudit.text.YamlMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the cells of a whole profile or of one of its columns are written, and its words for never and for nothing. */
record ColumnFormat(CellFormat cells, Set<String> never, Set<String> unknown) {
    static final ColumnFormat UNDECLARED = new ColumnFormat(CellFormat.UNDECLARED, Set.of(), Set.of());

    static ColumnFormat read(YamlMapping yaml) {
        return new ColumnFormat(CellFormat.read(yaml), keys(yaml.texts("never")), keys(yaml.texts("unknown")));
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
                        cells.dates().isEmpty() ? rule.dates().forms() : cells.dates(),
                        cells.zone().or(() -> rule.dates().zone())),
                new ColumnRule.Numbers(
                        cells.decimal().orElse(rule.numbers().decimal()),
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
