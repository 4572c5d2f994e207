package io.seataudit.vendor;

import io.seataudit.model.HazardCode;
import io.seataudit.model.Kind;
import io.seataudit.text.YamlMapping;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a whole profile on top of the one that it extends. The YAML's keys are explained in vendors/generic.yml. */
final class ProfileReader {
    private final String name;
    private final VendorProfile base;

    ProfileReader(String name, VendorProfile base) {
        this.name = name;
        this.base = base;
    }

    /** What the profile {@code generic} itself extends: the canonical columns, seats by contract, members required. */
    static VendorProfile plain() {
        Map<Kind, List<FileShape>> shapes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            shapes.put(kind, List.of(ShapeReader.plain(kind)));
        }
        return new VendorProfile(
                "",
                "",
                Economics.SEATS,
                Optional.empty(),
                Set.of(),
                false,
                Set.of(Kind.MEMBERS),
                false,
                List.of(),
                new FileFormat(Optional.empty(), Optional.empty()),
                shapes);
    }

    VendorProfile read(YamlMapping yaml) {
        Optional<YamlMapping> formats = yaml.mapping("formats");
        FileFormat format = formats.map(this::format).orElse(base.format());
        Map<Kind, List<FileShape>> shapes =
                shapes(yaml.mapping("kinds"), formats.map(Formats::read).orElse(Formats.NONE));
        formats.ifPresent(YamlMapping::finish);
        VendorProfile profile = new VendorProfile(
                name,
                yaml.text("name").orElse(name),
                yaml.oneOf("economics", Economics.class).orElse(base.economics()),
                yaml.text("catalogue").or(base::catalogue),
                yaml.keys().contains("hazards") ? constants(yaml, "hazards", HazardCode.class) : base.hazards(),
                yaml.bool("crm-mapped").orElse(base.crmMapped()),
                yaml.keys().contains("requires") ? constants(yaml, "requires", Kind.class) : base.requiredKinds(),
                yaml.bool("logins-as-identities").orElse(base.loginsAsIdentities()),
                yaml.keys().contains("estimates") ? estimates(yaml) : base.estimates(),
                format,
                shapes);
        yaml.text("extends");
        yaml.finish();
        return profile;
    }

    private FileFormat format(YamlMapping yaml) {
        Optional<Character> delimiter = yaml.parsed(
                        "delimiter", ProfileReader::delimiter, "must be one character, or tab")
                .or(() -> base.format().delimiter());
        Optional<Charset> charset = yaml.parsed("charset", Charset::forName, "must be a charset, as windows-1252")
                .or(() -> base.format().fallbackCharset());
        return new FileFormat(delimiter, charset);
    }

    private static Character delimiter(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1 || text.equals("\"")) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private Map<Kind, List<FileShape>> shapes(Optional<YamlMapping> kinds, Formats formats) {
        Map<Kind, List<FileShape>> shapes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<FileShape> inherited = base.shapes().getOrDefault(kind, List.of());
            FileShape first = inherited.get(inherited.size() - 1);
            ShapeReader reader =
                    new ShapeReader(kind, first, formats, base.name().isEmpty());
            List<FileShape> read =
                    kinds.map(yaml -> given(yaml, kind.prefix(), reader)).orElse(List.of());
            shapes.put(kind, read.isEmpty() ? List.of(reader.inherited()) : read);
        }
        kinds.ifPresent(YamlMapping::finish);
        return shapes;
    }

    private static List<FileShape> given(YamlMapping kinds, String kind, ShapeReader reader) {
        if (kinds.isMapping(kind)) {
            return List.of(reader.read(kinds.mapping(kind).orElseThrow()));
        }
        return kinds.mappings(kind).stream().map(reader::read).toList();
    }

    private static <E extends Enum<E>> Set<E> constants(YamlMapping yaml, String key, Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        for (String word : yaml.texts(key)) {
            String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> yaml.problem(key, "does not know \"" + word + "\""));
        }
        return found;
    }

    private static List<PriceEstimate> estimates(YamlMapping yaml) {
        List<PriceEstimate> estimates = new ArrayList<>();
        for (YamlMapping estimate : yaml.mappings("estimates")) {
            estimates.add(new PriceEstimate(
                    estimate.requiredText("product"),
                    estimate.text("sku").orElse(""),
                    estimate.decimal("per-month").orElse(BigDecimal.ZERO),
                    estimate.requiredText("currency"),
                    estimate.requiredText("source")));
            estimate.finish();
        }
        return List.copyOf(estimates);
    }
}
