package io.seataudit.seat;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.History.PastBurn;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Level;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.SeatStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Owners whose tables or burn jump in the month in which somebody left. Removing a member passes everything to an admin,
 * so an export taken later shows the admin as the owner of work that somebody else did (domain facts 1.1).
 *
 * <p>A jump is at least twice as much as in the previous audited period, and 3 tables or 100 credits more.
 */
final class OwnershipJumps {
    private static final int FEWEST_TABLES = 3;
    private static final Credits FEWEST_CREDITS = Credits.of(100);

    private final SeatFacts facts;
    private final Workings workings;
    private final Map<Email, Held> before = new HashMap<>();
    private final Set<Email> seatsBefore = new TreeSet<>();

    private record Held(int tables, Credits burn) {
        static final Held NOTHING = new Held(0, Credits.ZERO);
    }

    OwnershipJumps(Workings workings) {
        this.facts = workings.facts();
        this.workings = workings;
        Optional<Period> previous = facts.history().previousPeriod();
        facts.history().seats().stream()
                .filter(seat -> previous.equals(Optional.of(seat.period())))
                .filter(seat -> seat.status() != SeatStatus.DEPROVISIONED)
                .map(PastSeat::email)
                .forEach(seatsBefore::add);
        facts.history().burn().stream()
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
    List<Finding> findings() {
        Set<Email> leavers = leavers();
        List<Finding> findings = new ArrayList<>();
        if (before.isEmpty() || leavers.isEmpty()) {
            return findings;
        }
        Set<Email> owners = new TreeSet<>(seatsBefore);
        owners.removeAll(leavers);
        for (Email owner : owners) {
            Property.Owned owned = workings.property().of(owner);
            Held now = new Held(owned.tables().size(), facts.burn().getOrDefault(owner, Credits.ZERO));
            Held past = before.getOrDefault(owner, Held.NOTHING);
            boolean tablesJump = jumps(now.tables(), past.tables());
            boolean ownsAnything = now.tables() > 0 || !owned.workbooks().isEmpty();
            if (tablesJump || (ownsAnything && jumps(now.burn(), past.burn()))) {
                Email predecessor = predecessor(leavers, now, past, tablesJump);
                findings.add(Finding.of(
                        Level.WARNING,
                        facts.app(),
                        owner.address(),
                        "OWNERSHIP_JUMP",
                        text(owner, now, past, tablesJump, predecessor)));
            }
        }
        return findings;
    }

    /** Whose seat of the previous period is gone or ended, and whose employment ended in this one. */
    private Set<Email> leavers() {
        Set<Email> leavers = new TreeSet<>();
        for (Email seat : seatsBefore) {
            boolean ended = workings.judgements().of(seat).stream()
                    .noneMatch(judged -> judged.seat().live());
            boolean leftThisMonth = Optional.ofNullable(facts.people().get(seat))
                    .flatMap(Person::endDate)
                    .filter(end -> facts.period().contains(end) && !end.isAfter(facts.asOf()))
                    .isPresent();
            if (ended || leftThisMonth) {
                leavers.add(seat);
            }
        }
        return leavers;
    }

    private static boolean jumps(int now, int past) {
        return now - past >= FEWEST_TABLES && now >= 2 * past;
    }

    private static boolean jumps(Credits now, Credits past) {
        return now.minus(past).compareTo(FEWEST_CREDITS) >= 0 && now.minus(past).compareTo(past) >= 0;
    }

    /** The leaver whose tables, or burn, come nearest to what the owner has gained. */
    private Email predecessor(Set<Email> leavers, Held now, Held past, boolean byTables) {
        Comparator<Email> nearest = byTables
                ? Comparator.comparing(leaver -> Math.abs(held(leaver).tables() - (now.tables() - past.tables())))
                : Comparator.comparing(
                        leaver -> distance(held(leaver).burn(), now.burn().minus(past.burn())));
        return leavers.stream().min(nearest.thenComparing(leaver -> leaver)).orElseThrow();
    }

    private static Credits distance(Credits one, Credits other) {
        Credits difference = one.minus(other);
        return difference.isNegative() ? difference.negate() : difference;
    }

    private Held held(Email email) {
        return before.getOrDefault(email, Held.NOTHING);
    }

    private String text(Email owner, Held now, Held past, boolean byTables, Email predecessor) {
        String grown = byTables
                ? owner + " owns " + Wording.count(now.tables(), "table") + ", after " + past.tables()
                : owner + " burned " + now.burn() + " credits, after " + past.burn();
        return grown + " in " + facts.history().previousPeriod().orElseThrow() + ", in the month in which "
                + predecessor
                + " left (" + Wording.count(held(predecessor).tables(), "table") + " and "
                + held(predecessor).burn() + " credits then). The work is likely to be theirs.";
    }
}
