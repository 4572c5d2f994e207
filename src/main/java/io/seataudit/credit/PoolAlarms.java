package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which 80, 90 and 100 % of the pool were used up (rules.md#pool-alarms). The pool is what could be
 * used so far in the period: opening + granted + topped up - forfeited. The last one is the day of exhaustion.
 */
final class PoolAlarms {
    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal("0.8"), new BigDecimal("0.9"), new BigDecimal("1"));

    private PoolAlarms() {}

    /** The first day of each level that was reached, the least level first. */
    static List<MeterReport.Alarm> of(PoolReplay replay) {
        List<MeterReport.Alarm> alarms = new ArrayList<>();
        for (BigDecimal level : LEVELS) {
            Credits burned = Credits.ZERO;
            for (DayBalance day : replay.days()) {
                Credits net = day.beginning().minus(day.end());
                burned = burned.plus(net);
                Credits pool = day.end().plus(burned);
                BigDecimal reached = level.multiply(pool.toBigDecimal());
                if (net.millionths() > 0 && burned.toBigDecimal().compareTo(reached) >= 0) {
                    alarms.add(new MeterReport.Alarm(level, day.day()));
                    break;
                }
            }
        }
        return List.copyOf(alarms);
    }
}
