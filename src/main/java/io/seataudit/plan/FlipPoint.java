package io.seataudit.plan;

import io.seataudit.model.Credits;
import io.seataudit.model.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The least use of credits above today's, in whole millionths, at which another option becomes the cheapest. Solved, not
 * searched: between two bends the difference of two costs is a straight line, whose crossing is a division.
 */
final class FlipPoint {
    /** Far beyond any pool, and far enough from the end of a long. */
    private static final Credits HORIZON = Credits.of(1_000_000_000_000L);

    private final List<Candidate> candidates;

    FlipPoint(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Empty when the cheapest stays so whatever is used, and when nothing is feasible. */
    Optional<Credits> above(Credits used) {
        Credits from = used.max(Credits.ZERO);
        Optional<Candidate> winner = Candidates.cheapest(candidates, from);
        if (winner.isEmpty()) {
            return Optional.empty();
        }
        CostCurve now = winner.get().curve().orElseThrow();
        Credits first = from.plus(new Credits(1));
        Optional<Credits> flip = Optional.empty();
        for (Candidate rival : candidates) {
            if (rival.obstacles().isEmpty() && !rival.equals(winner.get())) {
                flip = earlier(flip, crossing(winner.get(), rival, first));
            }
        }
        if (now.endsAtGrant()) {
            Credits end = now.grant().plus(new Credits(1)).max(first);
            if (flip.map(at -> end.compareTo(at) < 0).orElse(true)
                    && Candidates.cheapest(candidates, end).isPresent()) {
                return Optional.of(end);
            }
        }
        return flip;
    }

    /** The least use from {@code first} on at which the rival is preferred while both are to be had. */
    private Optional<Credits> crossing(Candidate winner, Candidate rival, Credits first) {
        CostCurve ours = winner.curve().orElseThrow();
        CostCurve theirs = rival.curve().orElseThrow();
        Credits last = end(ours).min(end(theirs));
        boolean tieIsEnough = rivalWinsTies(winner, rival);
        NavigableSet<Credits> bends = new TreeSet<>(List.of(first, last));
        for (Credits bend : List.of(ours.grant(), theirs.grant())) {
            if (bend.compareTo(first) > 0 && bend.compareTo(last) < 0) {
                bends.add(bend);
            }
        }
        Credits start = first;
        for (Credits end : bends) {
            if (end.compareTo(last) <= 0 && start.compareTo(end) <= 0) {
                Optional<Credits> found = onPiece(ours, theirs, start, end, tieIsEnough);
                if (found.isPresent()) {
                    return found;
                }
                start = end;
            }
        }
        return Optional.empty();
    }

    private static Optional<Credits> onPiece(
            CostCurve ours, CostCurve theirs, Credits start, Credits end, boolean tieIsEnough) {
        Ratio ahead = difference(ours, theirs, start);
        if (ahead.signum() < 0 || (tieIsEnough && ahead.signum() == 0)) {
            return Optional.of(start);
        }
        if (start.equals(end)) {
            return Optional.empty();
        }
        Ratio gain = ahead.minus(difference(ours, theirs, start.plus(new Credits(1))));
        if (gain.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal dividend = ahead.numerator().multiply(gain.denominator());
        BigDecimal divisor = ahead.denominator().multiply(gain.numerator());
        BigDecimal steps = tieIsEnough
                ? dividend.divide(divisor, 0, RoundingMode.CEILING)
                : dividend.divide(divisor, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal at = BigDecimal.valueOf(start.millionths()).add(steps);
        return at.compareTo(BigDecimal.valueOf(end.millionths())) <= 0
                ? Optional.of(new Credits(at.longValueExact()))
                : Optional.empty();
    }

    /** What the rival costs more at this use. */
    private static Ratio difference(CostCurve ours, CostCurve theirs, Credits used) {
        return theirs.at(used).orElseThrow().minus(ours.at(used).orElseThrow());
    }

    /** The order of {@link Candidates#cheapest}: at equal cost today's plan, else the first of the catalogue. */
    private boolean rivalWinsTies(Candidate winner, Candidate rival) {
        return rival.held() || (!winner.held() && candidates.indexOf(rival) < candidates.indexOf(winner));
    }

    private static Credits end(CostCurve curve) {
        return curve.endsAtGrant() ? curve.grant() : HORIZON;
    }

    private static Optional<Credits> earlier(Optional<Credits> one, Optional<Credits> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(one.get().min(other.get()));
    }
}
