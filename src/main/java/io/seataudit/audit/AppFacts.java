package io.seataudit.audit;

import io.seataudit.config.AppConfig;
import io.seataudit.model.History;
import io.seataudit.vendor.PlanCatalogue;
import io.seataudit.vendor.VendorProfile;
import java.util.Optional;

/**
 * Everything that is known of one application before it is audited.
 *
 * @param catalogue empty: its vendor has none
 * @param history what earlier audits of it remember
 */
public record AppFacts(
        AppConfig config, VendorProfile profile, Optional<PlanCatalogue> catalogue, History history, AppRows rows) {}
