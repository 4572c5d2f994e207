package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Rollover;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The beginning of a billing cycle: what is granted, and what becomes of the old balance (rules.md#pool-rollover). A
 * balance below zero is never forgiven: it stays, so that the ledger shows it.
 *
 * @param on the day at whose beginning the grant arrives
 * @param grant what the whole cycle is granted (a yearly plan: the year's credits)
 * @param monthlyGrant the month's grant of the plan from now on: what a cap is a multiple of, so that a downgrade is
 *     capped by the smaller plan
 * @param rollover the rule; empty: unknown, or an upgrade on the way (unused credits stay): nothing is forfeited
 * @param lowerTier renewed at a lower tier than before: then nothing is carried over by share
 */
public record Renewal(
        LocalDate on, Credits grant, Credits monthlyGrant, Optional<Rollover> rollover, boolean lowerTier) {

    /** What of this balance is lost at the renewal; never negative. */
    public Credits forfeited(Credits balance) {
        if (rollover.isEmpty()) {
            return Credits.ZERO;
        }
        Rollover rule = rollover.get();
        Credits unused = balance.max(Credits.ZERO);
        if (rule instanceof Rollover.Cap cap) {
            Credits most = down(monthlyGrant.toBigDecimal().multiply(cap.times()));
            return balance.plus(grant).minus(most).max(Credits.ZERO);
        }
        if (rule instanceof Rollover.Carry carry && !lowerTier) {
            return unused.minus(down(unused.toBigDecimal().multiply(carry.share())));
        }
        return unused;
    }

    /** A part of a millionth does not carry over: the rules say "up to". */
    private static Credits down(BigDecimal amount) {
        return Credits.of(amount.setScale(6, RoundingMode.FLOOR));
    }
}
