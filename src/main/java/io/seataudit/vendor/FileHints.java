package io.seataudit.vendor;

import io.seataudit.model.Kind;
import io.seataudit.text.YamlMapping;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user declares of an application's (or the rosters') files: it goes before the profile.
 *
 * @param columns further headers, by kind and canonical column
 */
public record FileHints(Map<Kind, Map<String, List<String>>> columns, CellFormat cells, Dialect dialect) {
    /** Nothing is declared. */
    public static final FileHints NONE = new FileHints(Map.of(), CellFormat.UNDECLARED, Dialect.UNDECLARED);

    /** From the sections {@code columns} and {@code formats} of an application or of the rosters. */
    public static FileHints read(YamlMapping owner) {
        Optional<YamlMapping> formats = owner.mapping("formats");
        FileHints hints = new FileHints(
                columns(owner),
                formats.map(CellFormat::read).orElse(CellFormat.UNDECLARED),
                formats.map(Dialect::read).orElse(Dialect.UNDECLARED));
        formats.ifPresent(YamlMapping::finish);
        return hints;
    }

    private static Map<Kind, Map<String, List<String>>> columns(YamlMapping owner) {
        Map<Kind, Map<String, List<String>>> columns = new EnumMap<>(Kind.class);
        owner.mapping("columns").ifPresent(mapping -> {
            for (Kind kind : Kind.values()) {
                mapping.mapping(kind.prefix()).ifPresent(aliases -> {
                    CanonicalColumns.reportUnknown(kind, aliases);
                    Map<String, List<String>> byColumn = new LinkedHashMap<>();
                    aliases.keys().forEach(column -> byColumn.put(column, aliases.texts(column)));
                    columns.put(kind, byColumn);
                });
            }
            mapping.finish();
        });
        return columns;
    }
}
