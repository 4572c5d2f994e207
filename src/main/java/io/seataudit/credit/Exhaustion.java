package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.UsageTally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day on which a pool ran dry: what is needed to find the moment in that day's events, and where that moment goes
 * (rules.md#exhaustion-moment: the event that crosses zero is split).
 *
 * @param balance at the beginning of the day, when renewal and top-ups of the day have arrived; more than 0
 */
public record Exhaustion(Meter meter, LocalDate day, Credits balance) {

    /**
     * The moment, and who burned before and after it on that day (somebody in several workspaces: on several lines); of
     * the event that crossed zero, what was left counts before and the rest after.
     */
    public record Moment(Instant at, List<MeterReport.BeforeAndAfter> onTheDay) {}

    /** Empty where the pool lasted, where its days are not known, or where it was dry before. */
    public static Optional<Exhaustion> of(MeterReport report) {
        return report.ledger()
                .exhaustedOn()
                .flatMap(dry -> report.byDay().stream()
                        .filter(day -> day.date().equals(dry))
                        .findFirst()
                        .flatMap(day -> day.balance().map(end -> end.plus(day.credits())))
                        .filter(beginning -> beginning.millionths() > 0)
                        .map(beginning -> new Exhaustion(report.meter(), dry, beginning)));
    }

    /**
     * The report with the moment in its ledger, and who burned before and after it in the whole period: days before count
     * before, days after count after. The sums are those of the rows.
     */
    public MeterReport in(MeterReport report, UsageTally usage, Moment moment) {
        Map<Email, Credits> before = new TreeMap<>();
        Map<Email, Credits> after = new TreeMap<>();
        for (UsageTally.OfMember member : usage.members()) {
            for (UsageTally.MemberDay each : member.days()) {
                Credits net = new Credits(meter == Meter.CREDITS ? each.credits() : each.actions());
                if (isWithin(report, each.day()) && !each.day().equals(day)) {
                    (each.day().isBefore(day) ? before : after).merge(member.email(), net, Credits::plus);
                }
            }
        }
        for (MeterReport.BeforeAndAfter each : moment.onTheDay()) {
            before.merge(each.email(), each.before(), Credits::plus);
            after.merge(each.email(), each.after(), Credits::plus);
        }
        List<MeterReport.BeforeAndAfter> around = pairs(before, after).stream()
                .sorted(Comparator.comparing(MeterReport.BeforeAndAfter::before, Comparator.reverseOrder())
                        .thenComparing(MeterReport.BeforeAndAfter::email))
                .toList();
        return report.with(report.ledger().with(moment.at(), around));
    }

    private static boolean isWithin(MeterReport report, LocalDate day) {
        return !day.isBefore(report.byDay().get(0).date())
                && !day.isAfter(report.byDay().get(report.byDay().size() - 1).date());
    }

    private static List<MeterReport.BeforeAndAfter> pairs(Map<Email, Credits> before, Map<Email, Credits> after) {
        Map<Email, Credits> everybody = new TreeMap<>(before);
        after.forEach(everybody::putIfAbsent);
        List<MeterReport.BeforeAndAfter> pairs = new ArrayList<>();
        everybody
                .keySet()
                .forEach(email -> pairs.add(new MeterReport.BeforeAndAfter(
                        email, before.getOrDefault(email, Credits.ZERO), after.getOrDefault(email, Credits.ZERO))));
        return List.copyOf(pairs);
    }
}
