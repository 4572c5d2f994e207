package io.seataudit.audit;

import io.seataudit.config.AppConfig;
import io.seataudit.contract.ContractAuditResult.SeatKey;
import io.seataudit.contract.SeatMoney;
import io.seataudit.credit.CreditAuditResult;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.SeatStatus;
import io.seataudit.report.AppReport;
import io.seataudit.report.GroupReport;
import io.seataudit.report.MoneyTotals;
import io.seataudit.report.SeatReport;
import io.seataudit.seat.access.GroupReview;
import io.seataudit.seat.verdict.SeatAuditResult;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One application's part of the report, put together from what the rules say. */
final class AppReports {
    private AppReports() {}

    static AppReport of(AppVerdicts verdicts) {
        AppConfig config = verdicts.facts().config();
        SeatAuditResult result = verdicts.seats();
        Map<SeatKey, SeatMoney> money = verdicts.contract().money();
        List<SeatReport> seats = result.verdicts().stream()
                .map(verdict -> new SeatReport(
                        verdict,
                        money.getOrDefault(new SeatKey(verdict.workspace(), verdict.email()), SeatMoney.UNKNOWN)))
                .toList();
        return new AppReport(
                config.id(),
                config.vendor(),
                config.name(),
                seats,
                totals(seats),
                verdicts.credit().meters(),
                verdicts.plan(),
                verdicts.contract().modules(),
                result.groups().stream()
                        .map(group -> group(group, verdicts.credit()))
                        .toList(),
                result.connections(),
                result.coverage(),
                verdicts.money().chargeback(),
                result.activation().rate(),
                result.activation().medianDaysToFirstUse(),
                money(seats),
                verdicts.money().charges());
    }

    private static Map<SeatStatus, Integer> totals(List<SeatReport> seats) {
        Map<SeatStatus, Integer> totals = new EnumMap<>(SeatStatus.class);
        for (SeatStatus status : SeatStatus.values()) {
            totals.put(status, 0);
        }
        seats.forEach(seat -> totals.merge(seat.verdict().status(), 1, Integer::sum));
        return totals;
    }

    private static GroupReport group(GroupReview review, CreditAuditResult credit) {
        Credits burned = credit.meter(Meter.CREDITS).stream()
                .flatMap(meter -> meter.byGroup().stream())
                .filter(row -> row.name().equals(review.group()))
                .map(MeterReport.NamedBurn::credits)
                .findFirst()
                .orElse(Credits.ZERO);
        return new GroupReport(
                review.group(),
                review.members(),
                review.activeMembers(),
                burned,
                review.connections(),
                review.problems());
    }

    private static MoneyTotals money(List<SeatReport> seats) {
        return new MoneyTotals(
                sum(seats, SeatMoney::exposure),
                sum(seats, SeatMoney::reassignable),
                sum(seats, SeatMoney::reducible),
                seats.stream().anyMatch(seat -> seat.money().estimated()));
    }

    private static BigDecimal sum(List<SeatReport> seats, Function<SeatMoney, Optional<BigDecimal>> figure) {
        return seats.stream()
                .flatMap(seat -> figure.apply(seat.money()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
