package io.seataudit.seat.transition;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.History.PastBurn;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.Wording;
import io.seataudit.seat.access.Property;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Owners whose tables or burn jump in the month in which somebody left. Removing a member passes everything to an admin,
 * so an export taken later shows the admin as the owner of work that somebody else did (rules.md#ownership-jump).
 *
 * <p>A jump is at least twice as much as in the previous audited period, and 3 tables or 100 credits more; burn counts
 * only where tables came with it. The likely predecessor is the leaver whose tables or burn come nearest to the gain, and
 * make up at least half of it: else the owner has simply done more, and nothing is said.
 */
public final class OwnershipJumps {
    private static final int FEWEST_TABLES = 3;
    private static final Credits FEWEST_CREDITS = Credits.of(100);

    private final Scope scope;
    private final SeatFacts facts;
    private final Judgements judgements;
    private final Property property;
    private final Map<Email, Held> before = new HashMap<>();
    private final Set<Email> seatsBefore = new TreeSet<>();

    private record Held(int tables, Credits burn) {
        static final Held NOTHING = new Held(0, Credits.ZERO);
    }

    /** Compares what the seats own and burned with the newest period that the history has. */
    public OwnershipJumps(Scope scope, SeatFacts facts, Judgements judgements, Property property) {
        this.scope = scope;
        this.facts = facts;
        this.judgements = judgements;
        this.property = property;
        Optional<Period> previous = scope.history().previousPeriod();
        scope.history().seats().stream()
                .filter(seat -> previous.equals(Optional.of(seat.period())))
                .filter(seat -> seat.status() != SeatStatus.DEPROVISIONED)
                .map(PastSeat::email)
                .forEach(seatsBefore::add);
        scope.history().burn().stream()
                .filter(burn -> previous.equals(Optional.of(burn.period())))
                .forEach(this::remember);
    }

    private void remember(PastBurn burn) {
        Held held = before.getOrDefault(burn.email(), Held.NOTHING);
        before.put(
                burn.email(),
                new Held(
                        Math.max(held.tables(), burn.tablesOwned()),
                        burn.meter() == Meter.CREDITS ? held.burn().plus(burn.net()) : held.burn()));
    }

    /** One finding for each owner, sorted by address; none without an earlier period or a leaver. */
    public List<Finding> findings() {
        Set<Email> leavers = leavers();
        List<Finding> findings = new ArrayList<>();
        if (before.isEmpty() || leavers.isEmpty()) {
            return findings;
        }
        Set<Email> owners = new TreeSet<>(seatsBefore);
        owners.removeAll(leavers);
        for (Email owner : owners) {
            Held now = new Held(property.of(owner).tables().size(), facts.burn().getOrDefault(owner, Credits.ZERO));
            Held past = held(owner);
            int tables = now.tables() - past.tables();
            Credits burn = now.burn().minus(past.burn());
            if (tables >= FEWEST_TABLES && now.tables() >= 2 * past.tables()) {
                nearest(leavers, leaver -> held(leaver).tables(), tables)
                        .ifPresent(leaver -> findings.add(finding(
                                owner,
                                leaver,
                                "owns " + Wording.count(now.tables(), "table") + ", after " + past.tables())));
            } else if (tables > 0 && burn.compareTo(FEWEST_CREDITS) >= 0 && burn.compareTo(past.burn()) >= 0) {
                nearest(leavers, leaver -> held(leaver).burn().millionths(), burn.millionths())
                        .ifPresent(leaver -> findings.add(
                                finding(owner, leaver, "burned " + now.burn() + " credits, after " + past.burn())));
            }
        }
        return findings;
    }

    /** Whose seat of the previous period is gone or ended, and whose employment ended in this one. */
    private Set<Email> leavers() {
        Set<Email> leavers = new TreeSet<>();
        for (Email seat : seatsBefore) {
            boolean ended = judgements.of(seat).stream()
                    .noneMatch(judged -> judged.seat().live());
            boolean leftThisMonth = Optional.ofNullable(facts.roster().people().get(seat))
                    .flatMap(Person::endDate)
                    .filter(end -> scope.period().contains(end) && !end.isAfter(scope.asOf()))
                    .isPresent();
            if (ended || leftThisMonth) {
                leavers.add(seat);
            }
        }
        return leavers;
    }

    private static Optional<Email> nearest(Set<Email> leavers, ToLongFunction<Email> had, long gain) {
        return leavers.stream()
                .filter(leaver -> had.applyAsLong(leaver) >= gain - had.applyAsLong(leaver))
                .min(Comparator.comparingLong((Email leaver) -> Math.abs(had.applyAsLong(leaver) - gain))
                        .thenComparing(leaver -> leaver));
    }

    private Held held(Email email) {
        return before.getOrDefault(email, Held.NOTHING);
    }

    private Finding finding(Email owner, Email leaver, String gained) {
        return Finding.of(
                FindingCode.OWNERSHIP_JUMP,
                scope.app(),
                owner.address(),
                owner + " " + gained + " in " + scope.history().previousPeriod().orElseThrow()
                        + ", in the month in which " + leaver + " left ("
                        + Wording.count(held(leaver).tables(), "table") + " and "
                        + held(leaver).burn()
                        + " credits then). The work is likely to be theirs.");
    }
}
