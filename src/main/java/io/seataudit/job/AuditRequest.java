package io.seataudit.job;

import io.seataudit.audit.AuditTerms;
import io.seataudit.config.AuditConfig;
import io.seataudit.intake.InputFile;
import io.seataudit.intake.IntakeContext;
import io.seataudit.model.Finding;
import io.seataudit.model.Period;
import io.seataudit.vendor.PlanCatalogue;
import io.seataudit.vendor.VendorProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a run is asked to do, with config and file list already read and found good.
 *
 * @param profiles by application id
 * @param catalogues by application id; only applications whose vendor has one
 * @param files sorted by name, with their hashes
 * @param templatesSha256 of the user's own templates; empty: the bundled ones
 * @param decisions reviewed workbooks, sorted by name
 * @param email whether the mail is to be sent
 * @param notes findings about the data folder itself, as a folder that no application claims
 */
public record AuditRequest(
        Period period,
        LocalDate asOf,
        AuditConfig config,
        String configSha256,
        Map<String, VendorProfile> profiles,
        Map<String, PlanCatalogue> catalogues,
        IntakeContext intake,
        List<InputFile> files,
        List<DecisionFile> decisions,
        List<Finding> notes,
        Path out,
        Optional<Path> templates,
        String templatesSha256,
        boolean email) {

    /** What is audited, and by which settings. */
    AuditTerms terms() {
        return new AuditTerms(period, asOf, config);
    }
}
