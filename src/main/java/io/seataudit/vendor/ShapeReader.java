package io.seataudit.vendor;

import io.seataudit.model.Kind;
import io.seataudit.model.PeopleSource;
import io.seataudit.text.YamlMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one form of a kind of file on top of the form that it extends. */
final class ShapeReader {
    private final Kind kind;
    private final FileShape base;
    private final ColumnFormat formats;
    private final boolean general;

    /** {@code formats}: the profile's own; {@code general}: it is the profile that all others extend. */
    ShapeReader(Kind kind, FileShape base, ColumnFormat formats, boolean general) {
        this.kind = kind;
        this.base = base;
        this.formats = formats;
        this.general = general;
    }

    /** A form with nothing in it: what the profile {@code generic} itself extends. */
    static FileShape plain(Kind kind) {
        Map<String, ColumnRule> columns = new LinkedHashMap<>();
        CanonicalColumns.of(kind).forEach(column -> columns.put(column.name(), ColumnRule.PLAIN));
        List<List<String>> required = CanonicalColumns.of(kind).stream()
                .filter(CanonicalColumn::required)
                .map(column -> List.of(column.name()))
                .toList();
        return new FileShape(kind.prefix(), List.of(), PeopleSource.HR, columns, required, List.of(), false);
    }

    /** The base's form in this profile's formats: for a kind that the profile does not mention. */
    FileShape inherited() {
        return new FileShape(
                base.name(),
                List.of(),
                base.peopleSource(),
                columns(Optional.empty()),
                base.required(),
                base.leaveOut(),
                base.undated());
    }

    FileShape read(YamlMapping yaml) {
        List<Set<String>> recognised = yaml.texts("recognised-by").stream()
                .map(headers ->
                        Arrays.stream(headers.split(",")).map(HeaderKey::of).collect(Collectors.toSet()))
                .toList();
        FileShape shape = new FileShape(
                yaml.text("name").orElse(base.name()),
                recognised,
                yaml.oneOf("source", PeopleSource.class).orElse(base.peopleSource()),
                columns(yaml.mapping("columns")),
                yaml.keys().contains("required") ? required(yaml) : base.required(),
                yaml.keys().contains("leave-out") ? leaveOut(yaml) : base.leaveOut(),
                yaml.bool("undated").orElse(base.undated()));
        yaml.finish();
        return shape;
    }

    private Map<String, ColumnRule> columns(Optional<YamlMapping> yaml) {
        yaml.ifPresent(columns -> CanonicalColumns.reportUnknown(kind, columns));
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        for (CanonicalColumn column : CanonicalColumns.of(kind)) {
            ColumnRule rule = formats.on(base.columns().getOrDefault(column.name(), ColumnRule.PLAIN));
            ColumnRule read = column(yaml, column, rule);
            rules.put(column.name(), general ? read.asGeneral() : read);
        }
        return rules;
    }

    private static ColumnRule column(Optional<YamlMapping> yaml, CanonicalColumn column, ColumnRule rule) {
        if (yaml.isEmpty() || !yaml.get().keys().contains(column.name())) {
            return ColumnRuleReader.inherited(rule);
        }
        YamlMapping columns = yaml.get();
        return columns.isMapping(column.name())
                ? ColumnRuleReader.read(columns.mapping(column.name()).orElseThrow(), column, rule)
                : ColumnRuleReader.read(columns.texts(column.name()), rule);
    }

    private List<List<String>> required(YamlMapping yaml) {
        List<List<String>> groups = new ArrayList<>();
        for (String group : yaml.texts("required")) {
            List<String> names =
                    Arrays.stream(group.split("\\|")).map(String::strip).toList();
            for (String name : names) {
                if (CanonicalColumns.find(kind, name).isEmpty()) {
                    yaml.problem("required", "\"" + name + "\" is not a column of " + kind.prefix());
                }
            }
            groups.add(names);
        }
        return List.copyOf(groups);
    }

    private static List<LeaveOutRule> leaveOut(YamlMapping yaml) {
        List<LeaveOutRule> rules = new ArrayList<>();
        for (YamlMapping rule : yaml.mappings("leave-out")) {
            String name = rule.requiredText("rule");
            String header = HeaderKey.of(rule.requiredText("header"));
            List<String> words = rule.texts("is");
            Optional<Pattern> pattern =
                    rule.parsed("matches", ColumnRuleReader::pattern, "must be a regular expression");
            if (words.isEmpty() != rule.keys().contains("matches")) {
                rule.problem("rule", "needs either is (words) or matches (a regular expression)");
            }
            rules.add(new LeaveOutRule(name, header, pattern.orElseGet(() -> anyOf(words))));
            rule.finish();
        }
        return List.copyOf(rules);
    }

    private static Pattern anyOf(List<String> words) {
        String alternatives = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\s*(?:" + alternatives + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
