package io.seataudit.audit;

import io.seataudit.charge.Charge;
import io.seataudit.charge.Chargeback;
import io.seataudit.contract.ContractAuditResult;
import io.seataudit.credit.CreditAuditResult;
import io.seataudit.model.Check;
import io.seataudit.model.Finding;
import io.seataudit.plan.PlanReport;
import io.seataudit.seat.verdict.SeatAuditResult;
import java.util.List;
import java.util.Optional;

/**
 * What all rules say of one application.
 *
 * @param credit with the moments at which a pool ran dry
 * @param plan empty: the vendor has no catalogue, or meters no credits
 * @param findings in the order seats, credits, contract, plans, currencies
 * @param checks in the order credits, contract, charges
 */
record AppVerdicts(
        AppFacts facts,
        SeatAuditResult seats,
        CreditAuditResult credit,
        ContractAuditResult contract,
        Optional<PlanReport> plan,
        Money money,
        List<Finding> findings,
        List<Check> checks) {

    /** What the application costs in the period, and who is charged for it. */
    record Money(List<Charge> charges, List<Chargeback> chargeback) {}
}
