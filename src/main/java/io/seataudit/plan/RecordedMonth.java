package io.seataudit.plan;

import io.seataudit.credit.DayUse;
import io.seataudit.model.Credits;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One month of use that is on record; {@code to} is its last day, or the as-of date in the audited one. */
record RecordedMonth(Period period, LocalDate to, Credits opening, List<DayUse> use, Credits actions) {
    private static final int MOST = 12;

    LocalDate from() {
        return period.firstDay();
    }

    /** The newest twelve, the audited one last. */
    static List<RecordedMonth> of(Scope scope, PlanFacts facts) {
        List<RecordedMonth> months = new ArrayList<>();
        scope.history().months().stream()
                .filter(month -> month.meter() == Meter.CREDITS)
                .sorted(Comparator.comparing(History.PastMonth::period))
                .forEach(month -> months.add(past(month, scope.history())));
        LocalDate to = scope.lastDay();
        months.add(new RecordedMonth(
                scope.period(),
                to,
                facts.use().opening(),
                use(facts.use().days(), facts.use().credits(), to),
                facts.use().actions()));
        return List.copyOf(months.subList(Math.max(0, months.size() - MOST), months.size()));
    }

    private static RecordedMonth past(History.PastMonth month, History history) {
        Credits actions = history.months().stream()
                .filter(other ->
                        other.meter() == Meter.ACTIONS && other.period().equals(month.period()))
                .map(other -> other.used().minus(other.refunded()))
                .reduce(Credits.ZERO, Credits::plus);
        LocalDate to = month.period().lastDay();
        return new RecordedMonth(
                month.period(),
                to,
                month.opening(),
                use(month.days(), month.used().minus(month.refunded()), to),
                actions);
    }

    /** Use that no day accounts for is on the last day, so that the month's sum holds. */
    private static List<DayUse> use(List<History.DayNet> days, Credits net, LocalDate last) {
        List<DayUse> use = new ArrayList<>();
        Credits rest = net;
        for (History.DayNet day : days) {
            use.add(DayUse.ofNet(day.day(), day.net()));
            rest = rest.minus(day.net());
        }
        if (!rest.isZero()) {
            use.add(DayUse.ofNet(last, rest));
        }
        return List.copyOf(use);
    }
}
