package io.seataudit.report;

import io.seataudit.charge.Charge;
import io.seataudit.charge.Chargeback;
import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.SeatStatus;
import io.seataudit.plan.PlanReport;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.seat.evidence.SourceCoverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One application. {@code seatTotals} has every status, in table order, also at 0; lists may be empty. */
public record AppReport(
        String id,
        String vendor,
        String name,
        List<SeatReport> seats,
        Map<SeatStatus, Integer> seatTotals,
        List<MeterReport> meters,
        Optional<PlanReport> plan,
        List<ModuleReport> modules,
        List<GroupReport> groups,
        List<ConnectionReview> connections,
        List<SourceCoverage> coverage,
        List<Chargeback> chargeback,
        Optional<BigDecimal> activationRate,
        Optional<Integer> medianDaysToFirstUse,
        MoneyTotals money,
        List<Charge> charges) {

    /** An application of whose charges nothing is known. */
    public AppReport(
            String id,
            String vendor,
            String name,
            List<SeatReport> seats,
            Map<SeatStatus, Integer> seatTotals,
            List<MeterReport> meters,
            Optional<PlanReport> plan,
            List<ModuleReport> modules,
            List<GroupReport> groups,
            List<ConnectionReview> connections,
            List<SourceCoverage> coverage,
            List<Chargeback> chargeback,
            Optional<BigDecimal> activationRate,
            Optional<Integer> medianDaysToFirstUse,
            MoneyTotals money) {
        this(
                id,
                vendor,
                name,
                seats,
                seatTotals,
                meters,
                plan,
                modules,
                groups,
                connections,
                coverage,
                chargeback,
                activationRate,
                medianDaysToFirstUse,
                money,
                List.of());
    }
}
