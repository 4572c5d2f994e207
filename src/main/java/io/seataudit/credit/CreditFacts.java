package io.seataudit.credit;

import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.HeldPlan;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.PriceBasis;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the credit rules may look at for one application with a pool, beside the scope of its audit.
 *
 * @param tables which of them run by themselves
 * @param billing in the report currency; rows without a rate were left out and reported
 * @param openingBalance per meter, from the config; the closing of the previous audited period beats it
 */
public record CreditFacts(
        Sources sources,
        List<TableInfo> tables,
        List<BillingLine> billing,
        KnownPeople people,
        HeldPlan held,
        Map<Meter, Credits> openingBalance,
        ConfiguredPrice price) {

    /**
     * What tells of use: the sums of the usage files, and the vendor's own pages.
     *
     * @param usageGiven whether there was any usage file; without one {@code usage} is {@link UsageTally#EMPTY}
     */
    public record Sources(
            UsageTally usage,
            boolean usageGiven,
            List<WorkbookUsage> workbooks,
            List<IntegrationUsage> integrations,
            List<McpUsage> mcp) {}

    /**
     * What the config says of the price, in the report currency.
     *
     * @param basis empty: billing rows, else the plan's fee by its grant
     * @param amount the price of an action (SPLIT) or of a credit (CONTRACT)
     */
    public record ConfiguredPrice(Optional<PriceBasis> basis, Optional<BigDecimal> amount) {}
}
