package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.UsageTally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Days, and days of members, on which far more was burned than usual: beyond 3.5 robust deviations (contract, section 3,
 * "Pool"). A day is held against all days of the period; a member's day against that member's own days of use, or, with
 * fewer than seven of them, against the days of all members. A member's day of less than half a percent of the period's
 * total is not worth a line, however unusual.
 */
final class SpikeFinder {
    private static final BigDecimal BEYOND = new BigDecimal("3.5");
    private static final int ENOUGH_DAYS = 7;
    private static final long ONE_IN = 200;

    private SpikeFinder() {}

    /** By date; on a date the whole application first (no e-mail), then by e-mail. */
    static List<MeterReport.Spike> find(
            CreditFacts facts, Meter meter, LocalDate to, List<MeterReport.DayBurn> byDay, Credits total) {
        List<MeterReport.Spike> spikes = new ArrayList<>();
        Optional<RobustScore> days = among(byDay.stream().map(MeterReport.DayBurn::credits));
        days.ifPresent(score -> byDay.forEach(day -> add(spikes, score, day.date(), Email.NONE, day.credits())));
        Map<Email, Map<LocalDate, Credits>> members = memberDays(facts, meter, to);
        Optional<RobustScore> everybody = among(members.values().stream().flatMap(each -> each.values().stream()));
        members.forEach((email, own) -> {
            Optional<RobustScore> usual = own.size() < ENOUGH_DAYS ? everybody : among(own.values().stream());
            usual.ifPresent(score -> own.forEach((day, credits) -> {
                if (credits.millionths() >= total.millionths() / ONE_IN) {
                    add(spikes, score, day, email, credits);
                }
            }));
        });
        spikes.sort(Comparator.comparing(MeterReport.Spike::date).thenComparing(MeterReport.Spike::email));
        return List.copyOf(spikes);
    }

    private static Optional<RobustScore> among(Stream<Credits> usual) {
        return RobustScore.of(usual.mapToLong(Credits::millionths));
    }

    /** Days on which a member used anything, of all workspaces together. */
    private static Map<Email, Map<LocalDate, Credits>> memberDays(CreditFacts facts, Meter meter, LocalDate to) {
        Map<Email, Map<LocalDate, Credits>> members = new HashMap<>();
        for (UsageTally.OfMember member : facts.usage().members()) {
            for (UsageTally.MemberDay day : member.days()) {
                long net = meter == Meter.CREDITS ? day.credits() : day.actions();
                boolean within = !day.day().isBefore(facts.period().firstDay())
                        && !day.day().isAfter(to);
                if (!member.email().isNone() && within && net != 0) {
                    members.computeIfAbsent(member.email(), email -> new TreeMap<>())
                            .merge(day.day(), new Credits(net), Credits::plus);
                }
            }
        }
        return members;
    }

    private static void add(
            List<MeterReport.Spike> spikes, RobustScore score, LocalDate day, Email email, Credits credits) {
        BigDecimal deviations = score.score(credits);
        if (deviations.compareTo(BEYOND) > 0) {
            spikes.add(new MeterReport.Spike(day, email, credits, deviations));
        }
    }
}
