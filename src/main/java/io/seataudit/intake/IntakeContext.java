package io.seataudit.intake;

import io.seataudit.model.Period;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the readers must know beside the files.
 *
 * @param profiles among which the profile of a people file is found by its header
 * @param apps the profile of every application id
 * @param hints what the config declares, by application id ({@code people} for rosters)
 * @param zone in which days are counted, and of times that carry none
 */
public record IntakeContext(
        VendorProfiles profiles,
        Map<String, VendorProfile> apps,
        Map<String, FileHints> hints,
        ZoneId zone,
        Period period,
        LocalDate asOf) {

    FileHints hints(InputFile file) {
        return hints.getOrDefault(file.app(), FileHints.NONE);
    }
}
