package io.seataudit.intake.header;

import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.FileShape;
import io.seataudit.vendor.HeaderKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bindings of one file. A header that one column claims by a better source is no other column's by a worse one. */
public final class Bindings {
    private final FileShape shape;
    private final List<String> header;
    private final List<String> keys;
    private final Set<String> keySet;
    private final Map<String, Binding> bound = new LinkedHashMap<>();

    /** {@code own}: further headers by canonical column, from the config. */
    public Bindings(FileShape shape, List<String> header, Map<String, List<String>> own) {
        this.shape = shape;
        this.header = List.copyOf(header);
        this.keys = header.stream().map(HeaderKey::of).toList();
        this.keySet = Set.copyOf(keys);
        bind((column, rule) ->
                own.getOrDefault(column, List.of()).stream().map(HeaderKey::of).toList());
        bind((column, rule) -> rule.headers().preferred());
        bind((column, rule) -> List.of(HeaderKey.of(column)));
        bind((column, rule) -> rule.headers().fallback());
        shape.columns().forEach((column, rule) -> {
            if (rule.constant().isPresent()) {
                bound.putIfAbsent(column, new Binding(column, rule, List.of()));
            }
        });
    }

    /** The keys of a header row. */
    public static Set<String> keys(Collection<String> header) {
        Set<String> keys = new HashSet<>();
        header.forEach(text -> keys.add(HeaderKey.of(text)));
        return keys;
    }

    /** Where a canonical column stands; empty when the file does not have it. */
    public Optional<Binding> find(String column) {
        return Optional.ofNullable(bound.get(column));
    }

    /** All columns that the file has, or that have a constant. */
    public Collection<Binding> all() {
        return bound.values();
    }

    /** How many of the file's columns serve. */
    public int known() {
        return claimed().size();
    }

    /** Headers that serve no column, as written. */
    public List<String> unknown() {
        Set<Integer> claimed = claimed();
        Set<String> ruled = new HashSet<>();
        shape.leaveOut().forEach(rule -> ruled.add(rule.header()));
        factorHeaders().forEach(ruled::add);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!claimed.contains(i)
                    && !ruled.contains(keys.get(i))
                    && !header.get(i).isBlank()) {
                unknown.add(header.get(i).strip());
            }
        }
        return List.copyOf(unknown);
    }

    /** Groups of required columns of which the file has none. */
    public List<List<String>> missing() {
        return shape.required().stream()
                .filter(group -> group.stream().noneMatch(bound::containsKey))
                .filter(group -> !(shape.undated() && group.contains("occurred_at")))
                .toList();
    }

    /** Keys of headers on which the factor of a bound column depends, and which the file does not have. */
    public List<String> missingFactors() {
        return factorHeaders().filter(key -> !keySet.contains(key)).distinct().toList();
    }

    /** The cell of a record under a header, by its key. */
    public String cell(String[] record, String key) {
        return record[keys.indexOf(key)];
    }

    /** Headers that stand twice and are used, so that nobody can say which column is meant. */
    public List<String> ambiguous() {
        return bound.values().stream()
                .flatMap(binding -> binding.positions().stream())
                .filter(position -> keys.indexOf(keys.get(position)) != keys.lastIndexOf(keys.get(position)))
                .map(position -> header.get(position).strip())
                .distinct()
                .toList();
    }

    private Stream<String> factorHeaders() {
        return bound.values().stream()
                .flatMap(binding -> binding.rule().numbers().factorsBy().stream())
                .map(ColumnRule.FactorBy::header);
    }

    private void bind(Headers source) {
        Set<Integer> claimedBefore = claimed();
        Map<String, Binding> found = new LinkedHashMap<>();
        shape.columns().forEach((column, rule) -> {
            if (!bound.containsKey(column)) {
                List<Integer> positions = positions(source.of(column, rule), claimedBefore);
                if (!positions.isEmpty()) {
                    found.put(column, new Binding(column, rule, positions));
                }
            }
        });
        bound.putAll(found);
    }

    private List<Integer> positions(List<String> wanted, Set<Integer> claimed) {
        List<Integer> positions = new ArrayList<>();
        for (String key : wanted) {
            if (key.indexOf('*') < 0 && !keySet.contains(key)) {
                continue;
            }
            Predicate<String> matches = matcher(key);
            for (int i = 0; i < keys.size(); i++) {
                if (!claimed.contains(i) && !positions.contains(i) && matches.test(keys.get(i))) {
                    positions.add(i);
                }
            }
        }
        return List.copyOf(positions);
    }

    private static Predicate<String> matcher(String key) {
        if (key.indexOf('*') < 0) {
            return key::equals;
        }
        Pattern pattern = Pattern.compile(Pattern.quote(key).replace("*", "\\E.*\\Q"));
        return text -> pattern.matcher(text).matches();
    }

    private Set<Integer> claimed() {
        Set<Integer> claimed = new HashSet<>();
        bound.values().forEach(binding -> claimed.addAll(binding.positions()));
        return claimed;
    }

    @FunctionalInterface
    private interface Headers {
        List<String> of(String column, ColumnRule rule);
    }
}
