package io.seataudit.vendor;

import io.seataudit.model.HazardCode;
import io.seataudit.model.Kind;
import io.seataudit.text.YamlMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
                new VendorProfile.Pricing(Economics.SEATS, Billed.PER_SEAT, Optional.empty(), List.of()),
                Set.of(),
                false,
                new VendorProfile.Exports(Set.of(Kind.MEMBERS), false, Dialect.UNDECLARED, shapes));
    }

    VendorProfile read(YamlMapping yaml) {
        VendorProfile profile = new VendorProfile(
                name,
                yaml.text("name").orElse(name),
                pricing(yaml),
                yaml.keys().contains("hazards") ? yaml.eachOf("hazards", HazardCode.class) : base.hazards(),
                yaml.bool("crm-mapped").orElse(base.crmMapped()),
                exports(yaml));
        yaml.text("extends");
        yaml.finish();
        return profile;
    }

    private VendorProfile.Pricing pricing(YamlMapping yaml) {
        VendorProfile.Pricing inherited = base.pricing();
        return new VendorProfile.Pricing(
                yaml.oneOf("economics", Economics.class).orElse(inherited.economics()),
                yaml.oneOf("billed", Billed.class).orElse(inherited.billed()),
                yaml.text("catalogue").or(inherited::catalogue),
                yaml.keys().contains("estimates") ? estimates(yaml) : inherited.estimates());
    }

    private VendorProfile.Exports exports(YamlMapping yaml) {
        VendorProfile.Exports inherited = base.exports();
        Optional<YamlMapping> formats = yaml.mapping("formats");
        Dialect dialect = formats.map(Dialect::read).orElse(Dialect.UNDECLARED).or(inherited.dialect());
        Map<Kind, List<FileShape>> shapes =
                shapes(yaml.mapping("kinds"), formats.map(ColumnFormat::read).orElse(ColumnFormat.UNDECLARED));
        formats.ifPresent(YamlMapping::finish);
        return new VendorProfile.Exports(
                yaml.keys().contains("requires") ? yaml.eachOf("requires", Kind.class) : inherited.required(),
                yaml.bool("logins-as-identities").orElse(inherited.loginsAsIdentities()),
                dialect,
                shapes);
    }

    private Map<Kind, List<FileShape>> shapes(Optional<YamlMapping> kinds, ColumnFormat formats) {
        Map<Kind, List<FileShape>> shapes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<FileShape> inherited = base.exports().shapes().getOrDefault(kind, List.of());
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
