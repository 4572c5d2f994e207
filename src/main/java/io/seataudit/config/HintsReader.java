package io.seataudit.config;

import io.seataudit.model.Kind;
import io.seataudit.text.YamlMapping;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code columns} and {@code formats} of an application or of the rosters. */
final class HintsReader {
    private HintsReader() {}

    static FileHints read(YamlMapping owner) {
        Optional<YamlMapping> formats = owner.mapping("formats");
        FileHints hints = new FileHints(
                columns(owner),
                formats.map(mapping -> mapping.texts("dates")).orElse(List.of()),
                formats.flatMap(mapping -> mapping.text("decimal")),
                formats.flatMap(mapping -> mapping.parsed("zone", ZoneId::of, "must be a time zone, as UTC")),
                formats.flatMap(
                        mapping -> mapping.parsed("delimiter", HintsReader::delimiter, "must be one character")),
                formats.flatMap(
                        mapping -> mapping.parsed("charset", Charset::forName, "must be a charset, as windows-1252")));
        formats.ifPresent(mapping -> {
            if (hints.decimal().isPresent()
                    && !List.of("comma", "dot").contains(hints.decimal().get())) {
                mapping.problem("decimal", "must be comma or dot");
            }
            mapping.finish();
        });
        return hints;
    }

    private static Map<Kind, Map<String, List<String>>> columns(YamlMapping owner) {
        Map<Kind, Map<String, List<String>>> columns = new EnumMap<>(Kind.class);
        owner.mapping("columns").ifPresent(mapping -> {
            for (Kind kind : Kind.values()) {
                mapping.mapping(kind.prefix()).ifPresent(aliases -> {
                    Map<String, List<String>> byColumn = new LinkedHashMap<>();
                    aliases.keys().forEach(column -> byColumn.put(column, aliases.texts(column)));
                    columns.put(kind, byColumn);
                });
            }
            mapping.finish();
        });
        return columns;
    }

    private static Character delimiter(String text) {
        String one = text.equals("tab") ? "\t" : text;
        if (one.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return one.charAt(0);
    }
}
