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
 * @param configSha256 of the config and of the data folder's own vendor profiles
 */
public record AuditRequest(AuditTerms terms, String configSha256, Vendors vendors, Inputs inputs, Output output) {

    /**
     * What is known of the applications' vendors, by application id.
     *
     * @param catalogues only of applications whose vendor has one
     */
    public record Vendors(Map<String, VendorProfile> profiles, Map<String, PlanCatalogue> catalogues) {}

    /**
     * What is read.
     *
     * @param files sorted by name, with their hashes
     * @param decisions reviewed workbooks, sorted by name
     * @param notes findings about the data folder itself, as a folder that no application claims
     */
    public record Inputs(
            IntakeContext intake, List<InputFile> files, List<DecisionFile> decisions, List<Finding> notes) {}

    /**
     * What is written.
     *
     * @param folder holds a folder per period
     * @param templates the user's own; empty: the bundled ones
     * @param templatesSha256 of the user's own templates
     * @param email whether the mail is to be sent
     */
    public record Output(Path folder, Optional<Path> templates, String templatesSha256, boolean email) {}

    /** The month that is audited. */
    public Period period() {
        return terms.period();
    }

    /** The last day that counts. */
    public LocalDate asOf() {
        return terms.asOf();
    }

    /** The settings by which it is audited. */
    public AuditConfig config() {
        return terms.config();
    }
}
