package io.seataudit.intake;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.vendor.CanonicalColumn;
import io.seataudit.vendor.CanonicalColumns;
import io.seataudit.vendor.ColumnRule;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the readers must know beside the files.
 *
 * @param profiles among which the profile of a people file is found by its header
 * @param apps the profile of every application id
 * @param columns further headers by application id ({@code people} for rosters), kind and canonical column
 * @param formats declared formats by application id ({@code people} for rosters)
 * @param zone in which days are counted, and of times that carry none
 */
public record IntakeContext(
        VendorProfiles profiles,
        Map<String, VendorProfile> apps,
        Map<String, Map<Kind, Map<String, List<String>>>> columns,
        Map<String, FormatOptions> formats,
        ZoneId zone,
        Period period,
        LocalDate asOf) {

    /** What the config declares here and nobody can read by: date forms that are none, columns that a kind has not. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        formats.forEach((app, options) -> options.dates().stream()
                .filter(form -> !ColumnRule.Dates.isForm(form))
                .forEach(form -> complaints.add(app + ": formats.dates: \"" + form
                        + "\" is no date form; give day-first, month-first or a pattern as dd/MM/yyyy")));
        columns.forEach((app, kinds) -> kinds.forEach((kind, aliases) -> aliases.keySet().stream()
                .filter(column -> CanonicalColumns.find(kind, column).isEmpty())
                .forEach(column -> complaints.add(app + ": columns." + kind.prefix() + "." + column
                        + " is not a column; known here: "
                        + CanonicalColumns.of(kind).stream()
                                .map(CanonicalColumn::name)
                                .collect(Collectors.joining(", "))))));
        return complaints.stream().sorted().toList();
    }

    Map<String, List<String>> columnsOf(InputFile file) {
        return columns.getOrDefault(file.app(), Map.of()).getOrDefault(file.kind(), Map.of());
    }

    FormatOptions formatsOf(InputFile file) {
        return formats.getOrDefault(file.app(), FormatOptions.NONE);
    }
}
