package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
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
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Days, and days of members, on which far more was burned than usual: beyond 3.5 robust deviations (rules.md#spikes).
 * A day is held against all days of the period; a member's day against that member's own days of use, or, with
 * fewer than seven of them, against the days of all members. A member's day of less than half a percent of the period's
 * total is not worth a line, however unusual.
 */
final class SpikeFinder {
    private static final BigDecimal BEYOND = new BigDecimal("3.5");
    private static final int ENOUGH_DAYS = 7;
    private static final long ONE_IN = 200;

    private final Scope scope;
    private final CreditFacts facts;
    private final Meter meter;
    private final LocalDate to;
    private final long leastDay;
    private final List<MeterReport.Spike> spikes = new ArrayList<>();

    SpikeFinder(Scope scope, CreditFacts facts, Meter meter, LocalDate to, Credits total) {
        this.scope = scope;
        this.facts = facts;
        this.meter = meter;
        this.to = to;
        this.leastDay = Math.max(1, total.millionths() / ONE_IN);
    }

    /** By date; on a date the whole application first (no e-mail), then by e-mail. */
    List<MeterReport.Spike> find(List<MeterReport.DayBurn> byDay) {
        RobustScore.of(byDay.stream().mapToLong(day -> day.credits().millionths()))
                .ifPresent(score -> byDay.forEach(day -> add(score, day.date(), Email.NONE, day.credits())));
        Map<Email, Map<LocalDate, Credits>> members = daysOfLargeMembers();
        Optional<RobustScore> everybody = members.values().stream().anyMatch(own -> own.size() < ENOUGH_DAYS)
                ? RobustScore.of(daysOfAllMembers())
                : Optional.empty();
        members.forEach((email, own) -> {
            Optional<RobustScore> usual = own.size() < ENOUGH_DAYS
                    ? everybody
                    : RobustScore.of(own.values().stream().mapToLong(Credits::millionths));
            usual.ifPresent(score -> own.forEach((day, credits) -> {
                if (credits.millionths() >= leastDay) {
                    add(score, day, email, credits);
                }
            }));
        });
        spikes.sort(Comparator.comparing(MeterReport.Spike::date).thenComparing(MeterReport.Spike::email));
        return List.copyOf(spikes);
    }

    /**
     * Days on which a member used anything, of all workspaces together: of those members alone whose days could be worth
     * a line. There are at most a few hundred of them, however many members there are.
     */
    private Map<Email, Map<LocalDate, Credits>> daysOfLargeMembers() {
        Map<Email, Long> burned = new HashMap<>();
        named().forEach(member -> burned.merge(
                member.email(),
                days(member).mapToLong(day -> Math.max(0, net(day))).reduce(0L, Math::addExact),
                Math::addExact));
        Map<Email, Map<LocalDate, Credits>> large = new HashMap<>();
        named().filter(member -> burned.getOrDefault(member.email(), 0L) >= leastDay)
                .forEach(member -> days(member)
                        .forEach(day -> large.computeIfAbsent(member.email(), email -> new TreeMap<>())
                                .merge(day.day(), new Credits(net(day)), Credits::plus)));
        return large;
    }

    private LongStream daysOfAllMembers() {
        return named().flatMap(this::days).mapToLong(this::net);
    }

    private Stream<UsageTally.OfMember> named() {
        return facts.sources().usage().members().stream()
                .filter(member -> !member.email().isNone());
    }

    private Stream<UsageTally.MemberDay> days(UsageTally.OfMember member) {
        LocalDate from = scope.period().firstDay();
        return member.days().stream()
                .filter(day ->
                        net(day) != 0 && !day.day().isBefore(from) && !day.day().isAfter(to));
    }

    private long net(UsageTally.MemberDay day) {
        return meter == Meter.CREDITS ? day.credits() : day.actions();
    }

    private void add(RobustScore score, LocalDate day, Email email, Credits credits) {
        BigDecimal deviations = score.score(credits);
        if (deviations.compareTo(BEYOND) > 0) {
            spikes.add(new MeterReport.Spike(day, email, credits, deviations));
        }
    }
}
