package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One meter of one application in the period. {@code total} is net of refunds; the rows of {@code byMember} and
 * {@code unattributed} add up to it, as do the rows of every other breakdown but {@code byGroup} (somebody in several
 * groups is in each). Costs are in the report currency, rounded; empty where no price is known.
 *
 * @param meter {@code rules.md#meters}
 * @param basis on what evidence the burn is attributed, by {@link io.seataudit.credit.Attribution}
 * @param total by {@link io.seataudit.credit.Attribution}
 * @param unattributed by {@link io.seataudit.credit.Attribution}
 * @param byMember by {@link io.seataudit.credit.MemberBreakdown}
 * @param byDay by {@link io.seataudit.credit.MeterAudit}
 * @param byTable by {@link io.seataudit.credit.UseBreakdown}
 * @param byProvider by {@link io.seataudit.credit.UseBreakdown}
 * @param byAction by {@link io.seataudit.credit.UseBreakdown}
 * @param byGroup by {@link io.seataudit.credit.MemberBreakdown}
 * @param byDepartment by {@link io.seataudit.credit.MemberBreakdown}
 * @param byCostCenter by {@link io.seataudit.credit.MemberBreakdown}
 * @param ledger by {@link io.seataudit.credit.PoolLedger}
 * @param cycles by {@link io.seataudit.credit.PoolLedger}
 * @param forecast by {@link io.seataudit.credit.BurnForecast}
 * @param spikes by {@link io.seataudit.credit.SpikeFinder}
 * @param alarms by {@link io.seataudit.credit.PoolAlarms}
 * @param controlTotals by {@link io.seataudit.credit.MeterAudit}
 * @param pricePerCredit unrounded to six places, in the report currency, by {@link io.seataudit.credit.Pricing}
 * @param priceBasis by {@link io.seataudit.credit.Pricing}
 * @param forfeitedCost {@code ledger.forfeited} at {@code pricePerCredit}, by {@link io.seataudit.credit.MeterAudit}
 * @param onDays whether the day of all use is known, by {@link io.seataudit.credit.Attribution}
 * @param recurring what tables burned that run by themselves, by {@link io.seataudit.credit.UseBreakdown}
 */
public record MeterReport(
        Meter meter,
        Basis basis,
        Credits total,
        Credits unattributed,
        List<MemberBurn> byMember,
        List<DayBurn> byDay,
        List<TableBurn> byTable,
        List<NamedBurn> byProvider,
        List<NamedBurn> byAction,
        List<NamedBurn> byGroup,
        List<NamedBurn> byDepartment,
        List<NamedBurn> byCostCenter,
        Ledger ledger,
        List<CycleLedger> cycles,
        Optional<Forecast> forecast,
        List<Spike> spikes,
        List<Alarm> alarms,
        List<ControlTotal> controlTotals,
        Optional<BigDecimal> pricePerCredit,
        Optional<PriceBasis> priceBasis,
        Optional<BigDecimal> forfeitedCost,
        boolean onDays,
        Credits recurring) {

    /** The same with another ledger. */
    public MeterReport with(Ledger other) {
        return new MeterReport(
                meter,
                basis,
                total,
                unattributed,
                byMember,
                byDay,
                byTable,
                byProvider,
                byAction,
                byGroup,
                byDepartment,
                byCostCenter,
                other,
                cycles,
                forecast,
                spikes,
                alarms,
                controlTotals,
                pricePerCredit,
                priceBasis,
                forfeitedCost,
                onDays,
                recurring);
    }

    /**
     * One person's burn, largest first, by {@link io.seataudit.credit.MemberBreakdown}. {@code share} of the credits used by all, six
     * places; {@code change} on the previous audited period, empty without one. {@code basis} says on what evidence the row
     * stands (the weaker one where there are two); {@code evidence} how many of the credits rest on which, so that nothing is
     * mixed silently ({@code rules.md#attribution}).
     */
    public record MemberBurn(
            Email email,
            Credits credits,
            BigDecimal share,
            Optional<BigDecimal> cost,
            boolean onMemberList,
            String name,
            Basis basis,
            int rank,
            BigDecimal cumulativeShare,
            Optional<Credits> change,
            String department,
            Map<Basis, Credits> evidence) {}

    /**
     * Net use of one day; every day of the period up to as-of has its row, in order, by {@link io.seataudit.credit.MeterAudit}.
     * {@code balance} at its end, by {@link io.seataudit.credit.PoolLedger}.
     */
    public record DayBurn(LocalDate date, Credits credits, Credits used, Credits refunded, Optional<Credits> balance) {}

    /** Net use of one table, largest first, by {@link io.seataudit.credit.UseBreakdown}; names are empty for rows that name none. */
    public record TableBurn(
            String workspace,
            String workbook,
            String table,
            Credits credits,
            BigDecimal share,
            Optional<BigDecimal> cost,
            boolean recurring) {}

    /**
     * Net use under one name (provider, action, group, department, cost centre), largest first, by
     * {@link io.seataudit.credit.UseBreakdown} and {@link io.seataudit.credit.MemberBreakdown}.
     */
    public record NamedBurn(String name, Credits credits, BigDecimal share, Optional<BigDecimal> cost) {}

    /**
     * The pool over the period: opening + granted + toppedUp + refunded - used - forfeited = closing. By
     * {@link io.seataudit.credit.PoolLedger}, out of the entries of {@link io.seataudit.credit.PoolEntries}.
     *
     * @param exhaustedAt the exact moment on {@code exhaustedOn}, where the files were read again for it by
     *     {@link io.seataudit.job.ExhaustionMoments}
     * @param aroundExhaustion who burned before and after that moment, most before it first; empty without a moment
     */
    public record Ledger(
            Credits opening,
            Credits granted,
            Credits toppedUp,
            Credits refunded,
            Credits used,
            Credits forfeited,
            Credits closing,
            Optional<LocalDate> exhaustedOn,
            Optional<Instant> exhaustedAt,
            List<BeforeAndAfter> aroundExhaustion) {

        /** A ledger that knows the day of exhaustion at most. */
        public Ledger(
                Credits opening,
                Credits granted,
                Credits toppedUp,
                Credits refunded,
                Credits used,
                Credits forfeited,
                Credits closing,
                Optional<LocalDate> exhaustedOn) {
            this(
                    opening,
                    granted,
                    toppedUp,
                    refunded,
                    used,
                    forfeited,
                    closing,
                    exhaustedOn,
                    Optional.empty(),
                    List.of());
        }

        /** The same with the moment of exhaustion, and who burned before and after it. */
        public Ledger with(Instant moment, List<BeforeAndAfter> around) {
            return new Ledger(
                    opening,
                    granted,
                    toppedUp,
                    refunded,
                    used,
                    forfeited,
                    closing,
                    exhaustedOn,
                    Optional.of(moment),
                    around);
        }
    }

    /**
     * Net burn of one person (e-mail empty: of nobody known) in the period, before and after the pool ran dry; the event
     * that crossed zero is split between both. By {@link io.seataudit.credit.Exhaustion} ({@code rules.md#exhaustion-moment}).
     */
    public record BeforeAndAfter(Email email, Credits before, Credits after) {}

    /**
     * The same for the part of the period that lies in one billing cycle of {@link io.seataudit.credit.CycleCalendar}; the closing of
     * one opens the next.
     */
    public record CycleLedger(LocalDate from, LocalDate to, Ledger ledger) {}

    /**
     * What is to be expected at the end of the billing cycle, by {@link io.seataudit.credit.BurnForecast}. {@code backtestError} is
     * the mean absolute percentage error on the recorded days, six places, by {@link io.seataudit.credit.Backtest}. {@code earliest} and
     * {@code latest} bound the exhaustion.
     */
    public record Forecast(
            String method,
            Credits endOfCycle,
            Optional<LocalDate> exhaustionOn,
            BigDecimal backtestError,
            LocalDate cycleEnd,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            List<ForecastDay> days) {}

    /**
     * Expected balance at the end of a day to come, by {@link io.seataudit.credit.BurnForecast}; negative where the pool would be
     * short.
     */
    public record ForecastDay(LocalDate date, Credits balance) {}

    /** A day, or a member's day (e-mail not empty), beyond 3.5 robust deviations, by {@link io.seataudit.credit.SpikeFinder}. */
    public record Spike(LocalDate date, Email email, Credits credits, BigDecimal score) {}

    /** The day on which a share of the pool (0.8, 0.9, 1) was used up, by {@link io.seataudit.credit.PoolAlarms}. */
    public record Alarm(BigDecimal share, LocalDate on) {}

    /** Another source's total beside the headline ({@code rules.md#control-totals}); {@code difference} = this - headline. */
    public record ControlTotal(Basis basis, String source, Credits total, Credits difference) {}
}
