package io.seataudit.charge;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.BillingLine;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Period;
import io.seataudit.plan.PlanReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the charges of one application are made of. Billing rows are already in the report currency; contract lines are
 * in their own, which {@code rates} (report currency per unit) convert.
 */
public record ChargeFacts(
        String app,
        Period period,
        LocalDate asOf,
        String currency,
        List<BillingLine> billing,
        List<ContractLine> contract,
        Map<String, BigDecimal> rates,
        List<ModuleReport> modules,
        List<MeterReport> meters,
        Optional<PlanReport> plan) {}
