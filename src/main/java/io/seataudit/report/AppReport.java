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

/**
 * One application. Lists may be empty.
 *
 * @param id its name in the config ({@code rules.md#configuration})
 * @param vendor the profile that its exports follow ({@code rules.md#vendors-as-data})
 * @param name for people ({@code rules.md#configuration})
 * @param seats verdicts by {@link io.seataudit.seat.verdict.Verdicts}, money by {@link io.seataudit.contract.SeatMoneyRules}
 * @param seatTotals every status in table order, also at 0, counted by {@link io.seataudit.audit.AppReports}
 * @param meters credits, then actions, by {@link io.seataudit.credit.MeterAudit}
 * @param plan by {@link io.seataudit.plan.PlanComparison}; empty without a catalogue
 * @param modules by {@link io.seataudit.contract.ModuleFigures}
 * @param groups by {@link io.seataudit.seat.access.GroupReviews}
 * @param connections by {@link io.seataudit.seat.access.ConnectionReviews}
 * @param coverage by {@link io.seataudit.seat.evidence.Coverage}
 * @param chargeback by {@link io.seataudit.charge.Chargebacks}
 * @param activationRate from 0 to 1, by {@link io.seataudit.seat.evidence.Activation}; empty where no seat joined lately
 * @param medianDaysToFirstUse by {@link io.seataudit.seat.evidence.Activation}
 * @param money by {@link io.seataudit.audit.AppReports}
 * @param charges by {@link io.seataudit.charge.Charges}
 */
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
        List<Charge> charges) {}
