package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the pool will stand at the end of the billing cycle (rules.md#forecast): of several plain methods the
 * one with the least back-tested error on the recorded days. The cycle is the one of the day after the last recorded one:
 * after the last day of a cycle, the next cycle with its grant. Nothing is told from fewer than seven days.
 */
final class BurnForecast {
    private static final int LEAST_DAYS = 7;

    /** A quarter: what is older says little of the weeks to come. */
    private static final int MOST_DAYS = 91;

    private final PoolTerms terms;
    private final LocalDate lastRecorded;
    private final Credits closing;

    /**
     * @param lastRecorded the last day whose use is known
     * @param closing the balance at its end
     */
    BurnForecast(PoolTerms terms, LocalDate lastRecorded, Credits closing) {
        this.terms = terms;
        this.lastRecorded = lastRecorded;
        this.closing = closing;
    }

    /** The forecast from consecutive days up to the last recorded one, oldest first; empty: too few of them. */
    Optional<MeterReport.Forecast> from(List<DayUse> recorded) {
        if (recorded.size() < LEAST_DAYS) {
            return Optional.empty();
        }
        List<DayUse> latest = recorded.subList(Math.max(0, recorded.size() - MOST_DAYS), recorded.size());
        BurnSeries series = new BurnSeries(
                latest.get(0).day(),
                latest.stream()
                        .mapToDouble(day -> day.net().toBigDecimal().doubleValue())
                        .toArray());
        Backtest best = Stream.of(ForecastMethod.values())
                .map(method -> Backtest.of(method, series))
                .reduce((one, other) -> other.error() < one.error() ? other : one)
                .orElseThrow();
        LocalDate cycleEnd = terms.calendar().endOf(lastRecorded.plusDays(1));
        int ahead = (int) lastRecorded.until(cycleEnd, ChronoUnit.DAYS);
        double[] expected = best.method().expected(series, ahead);
        PoolReplay replay = replay(expected, 1, cycleEnd);
        return Optional.of(new MeterReport.Forecast(
                best.method().title(),
                replay.total().closing(),
                replay.total().exhaustedOn(),
                BigDecimal.valueOf(best.error()).setScale(6, RoundingMode.HALF_UP),
                cycleEnd,
                replay(expected, best.fastest(), cycleEnd).total().exhaustedOn(),
                replay(expected, best.slowest(), cycleEnd).total().exhaustedOn(),
                replay.days().stream()
                        .map(day -> new MeterReport.ForecastDay(day.day(), day.end()))
                        .toList()));
    }

    private PoolReplay replay(double[] expected, double pace, LocalDate to) {
        LocalDate from = lastRecorded.plusDays(1);
        List<DayUse> use = new ArrayList<>(expected.length);
        for (int ahead = 0; ahead < expected.length; ahead++) {
            Credits credits = Credits.rounded(BigDecimal.valueOf(expected[ahead] * pace));
            use.add(new DayUse(from.plusDays(ahead), credits, Credits.ZERO));
        }
        return PoolLedger.replay(from, to, closing, terms.renewals(from, to), List.of(), use);
    }

    /**
     * The recorded days of earlier months and of this period, back to the first day that is missing: a day without use is
     * recorded, a day after an earlier audit's as-of date is not.
     */
    static List<DayUse> recordedDays(History history, Meter meter, List<MeterReport.DayBurn> byDay) {
        Deque<DayUse> recorded = new ArrayDeque<>();
        byDay.forEach(day -> recorded.addLast(new DayUse(day.date(), day.used(), day.refunded())));
        List<History.PastMonth> months = history.months().stream()
                .filter(month -> month.meter() == meter && !month.days().isEmpty())
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
        for (History.PastMonth month : months) {
            List<History.DayNet> days = month.days();
            LocalDate last = days.get(days.size() - 1).day();
            if (recorded.isEmpty()
                    || !last.plusDays(1).equals(recorded.getFirst().day())) {
                break;
            }
            prepend(recorded, month);
        }
        return List.copyOf(recorded);
    }

    private static void prepend(Deque<DayUse> recorded, History.PastMonth month) {
        int next = month.days().size() - 1;
        LocalDate day = month.days().get(next).day();
        for (; !day.isBefore(month.period().firstDay()); day = day.minusDays(1)) {
            boolean named = next >= 0 && month.days().get(next).day().equals(day);
            recorded.addFirst(DayUse.ofNet(day, named ? month.days().get(next).net() : Credits.ZERO));
            next -= named ? 1 : 0;
        }
    }
}
