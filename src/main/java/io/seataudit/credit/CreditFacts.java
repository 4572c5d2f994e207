package io.seataudit.credit;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Plan;
import io.seataudit.model.PriceBasis;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the credit rules may look at, for one application with a pool. Billing amounts are already in the report
 * currency (rows without a rate were left out and reported).
 *
 * @param usage sums of the usage files; {@link UsageTally#EMPTY} with {@code usageGiven} false: no such file
 * @param members the people on the member list and what is known of them
 * @param others names and departments of people who are known, but not on the member list
 * @param plan the plan held, with its rung; empty: unknown
 * @param renewsOn any day on which a cycle begins; empty: the first of the month
 * @param openingBalance per meter, from config or billing; the closing of the previous audited period beats it
 * @param priceBasis as configured, with the price of an action (SPLIT) or of a credit (CONTRACT); empty: billing rows,
 *     else the plan's fee by its grant
 */
public record CreditFacts(
        String app,
        Period period,
        LocalDate asOf,
        String currency,
        UsageTally usage,
        boolean usageGiven,
        List<WorkbookUsage> workbooks,
        List<IntegrationUsage> integrations,
        List<McpUsage> mcp,
        List<TableInfo> tables,
        List<BillingLine> billing,
        Map<Email, Who> members,
        Map<Email, Who> others,
        Optional<Plan> plan,
        Optional<Plan.Rung> rung,
        BillingCycle billingCycle,
        Optional<LocalDate> renewsOn,
        Map<Meter, Credits> openingBalance,
        Optional<PriceBasis> priceBasis,
        Optional<BigDecimal> configuredPrice,
        History history) {

    /** What a breakdown needs to know of a person. */
    public record Who(String name, List<String> groups, String department, String costCenter) {}
}
