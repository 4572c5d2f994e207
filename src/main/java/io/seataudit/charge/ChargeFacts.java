package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingLine;
import io.seataudit.model.ContractLine;
import io.seataudit.model.HeldPlan;
import io.seataudit.plan.PlanReport;
import java.util.List;
import java.util.Optional;

/**
 * What the charges of one application are made of, beside the scope of its audit.
 *
 * @param billing in the report currency; rows without a rate were left out and reported
 * @param contract lines in their own currency
 * @param credits the meter of credits; empty: the application has no pool
 * @param plan what the vendor's plans would have cost; empty: not known
 */
public record ChargeFacts(
        List<BillingLine> billing,
        List<ContractLine> contract,
        List<ModuleReport> modules,
        Optional<MeterReport> credits,
        HeldPlan held,
        Optional<PlanReport> plan) {}
