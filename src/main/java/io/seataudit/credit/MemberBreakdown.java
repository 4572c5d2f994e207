package io.seataudit.credit;

import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Burn by person, and by what is known of the person: group, department, cost centre (rules.md#breakdowns). */
final class MemberBreakdown {
    private final History history;
    private final KnownPeople people;
    private final Attribution attribution;
    private final Shares shares;
    private final SortedMap<Email, Credits> burned = new TreeMap<>();

    MemberBreakdown(History history, KnownPeople people, Attribution attribution, Shares shares) {
        this.history = history;
        this.people = people;
        this.attribution = attribution;
        this.shares = shares;
        attribution.byMember().forEach((email, evidence) -> burned.put(email, Attribution.sum(evidence)));
    }

    /** Everybody with rows in the period, on the member list or not: largest first, then by e-mail. */
    List<MeterReport.MemberBurn> byMember(Meter meter) {
        Optional<Map<Email, Credits>> before = previous(history, meter);
        // The map is sorted by e-mail and the sort is stable: equal burns stay in that order.
        List<Map.Entry<Email, Credits>> largestFirst = burned.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<MeterReport.MemberBurn> rows = new ArrayList<>(largestFirst.size());
        Credits cumulative = Credits.ZERO;
        for (Map.Entry<Email, Credits> each : largestFirst) {
            Email email = each.getKey();
            Credits credits = each.getValue();
            Map<Basis, Credits> evidence = attribution.byMember().getOrDefault(email, Map.of());
            cumulative = cumulative.plus(credits);
            rows.add(new MeterReport.MemberBurn(
                    email,
                    credits,
                    shares.share(credits),
                    shares.cost(credits),
                    people.onMemberList(email),
                    people.who(email).name(),
                    weakest(evidence),
                    rows.size() + 1,
                    shares.share(cumulative),
                    before.map(burn -> credits.minus(burn.getOrDefault(email, Credits.ZERO))),
                    people.who(email).department(),
                    Collections.unmodifiableMap(evidence)));
        }
        return List.copyOf(rows);
    }

    /** Somebody in several groups is in each; somebody in none is in no row. */
    List<MeterReport.NamedBurn> byGroup() {
        Map<String, Credits> sums = new HashMap<>();
        burned.forEach((email, credits) -> {
            Set<String> groups = new HashSet<>(people.who(email).groups());
            groups.forEach(group -> sums.merge(group, credits, Credits::plus));
        });
        return UseBreakdown.named(sums, shares);
    }

    /** Adds up to the total: who has no department and what nobody is known to have burned is in the row without name. */
    List<MeterReport.NamedBurn> byDepartment() {
        return by(KnownPeople.Who::department);
    }

    /** As by department. */
    List<MeterReport.NamedBurn> byCostCenter() {
        return by(KnownPeople.Who::costCenter);
    }

    private List<MeterReport.NamedBurn> by(Function<KnownPeople.Who, String> name) {
        Map<String, Credits> sums = new HashMap<>();
        burned.forEach((email, credits) -> sums.merge(name.apply(people.who(email)), credits, Credits::plus));
        if (!attribution.unattributed().isZero()) {
            sums.merge("", attribution.unattributed(), Credits::plus);
        }
        return UseBreakdown.named(sums, shares);
    }

    /** The owner of a workbook need not be the one who spent: weaker than MCP, which is per user. */
    private static Basis weakest(Map<Basis, Credits> evidence) {
        return Stream.of(Basis.OWNER, Basis.MCP, Basis.EVENT)
                .filter(evidence::containsKey)
                .findFirst()
                .orElse(Basis.UNATTRIBUTED);
    }

    /** Burn by person in the newest period audited before; empty: there is none. */
    static Optional<Map<Email, Credits>> previous(History history, Meter meter) {
        Optional<Period> newest = Stream.concat(
                        history.burn().stream()
                                .filter(burn -> burn.meter() == meter)
                                .map(History.PastBurn::period),
                        history.months().stream()
                                .filter(month -> month.meter() == meter)
                                .map(History.PastMonth::period))
                .max(Comparator.naturalOrder());
        return newest.map(period -> {
            Map<Email, Credits> burn = new HashMap<>();
            history.burn().stream()
                    .filter(past -> past.meter() == meter && past.period().equals(period))
                    .forEach(past -> burn.merge(past.email(), past.net(), Credits::plus));
            return burn;
        });
    }
}
