package io.seataudit.intake;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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

    Map<String, List<String>> columnsOf(InputFile file) {
        return columns.getOrDefault(file.app(), Map.of()).getOrDefault(file.kind(), Map.of());
    }

    FormatOptions formatsOf(InputFile file) {
        return formats.getOrDefault(file.app(), FormatOptions.NONE);
    }
}
