package io.seataudit.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML document, read key by key. Every wrong type becomes a {@link YamlProblem}, never an exception;
 * {@link #finish()} reports the keys that nobody asked for, each with the nearest key that somebody did.
 */
public final class YamlMapping {
    private final String file;
    private final String path;
    private final int line;
    private final List<YamlProblem> problems;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMapping(String file, String path, MappingNode node, List<YamlProblem> problems) {
        this.file = file;
        this.path = path;
        this.line = node.getStartMark().getLine() + 1;
        this.problems = problems;
        node.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                int keyLine = key.getStartMark().getLine() + 1;
                if (nodes.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                    problems.add(new YamlProblem(file, keyLine, child(key.getValue()), "is given twice; keep one"));
                }
                lines.putIfAbsent(key.getValue(), keyLine);
            } else {
                int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
                problems.add(new YamlProblem(file, keyLine, path, "a key must be a plain word"));
            }
        });
    }

    /** The keys that are present, in document order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(nodes.keySet());
    }

    /** The line of a key, or of the mapping where the key is missing; 1-based. */
    private int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** Reports a problem with a key's value. */
    public void problem(String key, String message) {
        problems.add(new YamlProblem(file, line(key), child(key), message));
    }

    /** A scalar's text; empty when the key is missing or its value is null. */
    public Optional<String> text(String key) {
        Node node = node(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(key, "must be one value, not a list or a mapping");
        return Optional.empty();
    }

    /** A scalar that must be there; an empty text, and a problem, when it is not. */
    public String requiredText(String key) {
        Optional<String> text = text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            problem(key, "is missing; give it a value");
        }
        return text.orElse("");
    }

    /** A whole number of at least {@code least}. */
    public Optional<Integer> integer(String key, int least) {
        Optional<Integer> number = parsed(key, Integer::valueOf, "must be a whole number, as 45");
        if (number.isPresent() && number.get() < least) {
            problem(key, "must be at least " + least + ", but is " + number.get());
            return Optional.empty();
        }
        return number;
    }

    /** An exact decimal in plain notation. */
    public Optional<BigDecimal> decimal(String key) {
        return parsed(
                key,
                value -> {
                    if (!value.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?")) {
                        throw new NumberFormatException(value);
                    }
                    return new BigDecimal(value);
                },
                "must be a number, as 1.08");
    }

    /** A day in ISO form. */
    public Optional<LocalDate> date(String key) {
        return parsed(key, LocalDate::parse, "must be a date, as 2026-10-31");
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> bool(String key) {
        return parsed(
                key,
                value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(value);
                },
                "must be true or false");
    }

    /** One of an enum's constants, written in any case, with {@code -} for {@code _}. */
    public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
        String words = Arrays.stream(type.getEnumConstants())
                .map(constant -> word(constant.name()))
                .collect(Collectors.joining(", "));
        return parsed(
                key,
                value -> constant(type, value).orElseThrow(() -> new IllegalArgumentException(value)),
                "must be one of " + words);
    }

    /** Several of an enum's constants, written as in {@link #oneOf}. */
    public <E extends Enum<E>> Set<E> eachOf(String key, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : texts(key)) {
            constant(type, text).ifPresentOrElse(found::add, () -> problem(key, "does not know \"" + text + "\""));
        }
        return found;
    }

    /** A scalar converted by {@code parser}; whatever it throws for a bad value becomes the problem {@code complaint}. */
    public <T> Optional<T> parsed(String key, Function<String, T> parser, String complaint) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(parser.apply(value.strip()));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                problem(key, complaint + ", but is \"" + value + "\"");
                return Optional.empty();
            }
        });
    }

    /** A nested mapping; empty when the key is missing or null. */
    public Optional<YamlMapping> mapping(String key) {
        Node node = node(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(file, child(key), mapping, problems));
        }
        problem(key, "must be a mapping (keys and values)");
        return Optional.empty();
    }

    /** A list of mappings; an empty list when the key is missing or null. */
    public List<YamlMapping> mappings(String key) {
        List<YamlMapping> found = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) {
                found.add(new YamlMapping(file, child(key) + "[" + found.size() + "]", mapping, problems));
            } else {
                problem(key, "each entry must be a mapping (keys and values)");
            }
        }
        return found;
    }

    /** A list of scalars; one scalar alone is a list of one; an empty list when the key is missing or null. */
    public List<String> texts(String key) {
        Node node = nodes.get(key);
        if (node instanceof ScalarNode) {
            return text(key).map(List::of).orElse(List.of());
        }
        List<String> found = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                found.add(scalar.getValue());
            } else {
                problem(key, "each entry must be one value");
            }
        }
        return found;
    }

    /** Whether the value of a key is a mapping (and not a scalar or a list). */
    public boolean isMapping(String key) {
        return node(key) instanceof MappingNode;
    }

    /** Reports every key that was never asked for. */
    public void finish() {
        for (String key : nodes.keySet()) {
            if (!asked.contains(key)) {
                problem(
                        key,
                        "is not a known key; "
                                + NearestWord.question(key, asked).orElse("known here: " + String.join(", ", asked)));
            }
        }
    }

    private List<Node> items(String key) {
        Node node = node(key);
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, "must be a list");
        return List.of();
    }

    private @Nullable Node node(String key) {
        asked.add(key);
        return nodes.get(key);
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        String wanted = word(text.strip());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant.name()).equals(wanted))
                .findFirst();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
