package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import io.seataudit.model.Reducible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a contract line can be cut: {@code from} is the day after its term (the as-of date where it can be cut at any
 * time), {@code noticeBy} the last day to give notice (rules.md#terms-and-notice). {@code noticePassed}: that day is
 * over, so that the line renews by itself and the saving waits for the term after.
 */
record Term(BigDecimal quantity, LocalDate from, Optional<LocalDate> noticeBy, boolean noticePassed) {

    static Term of(ContractLine line, LocalDate asOf) {
        boolean anytime = line.reducible() == Reducible.ANYTIME;
        Optional<LocalDate> noticeBy = line.noticeDays().map(line.termEnd()::minusDays);
        return new Term(
                line.quantity(),
                anytime ? asOf : line.termEnd().plusDays(1),
                noticeBy,
                !anytime && noticeBy.map(asOf::isAfter).orElse(false));
    }

    /** The lines of a module, the one that can be cut first ahead; those whose deadline has passed come last. */
    static List<Term> of(LicensedModule module, LocalDate asOf) {
        return module.lines().stream()
                .map(line -> of(line, asOf))
                .sorted(Comparator.comparing(Term::noticePassed).thenComparing(Term::from))
                .toList();
    }
}
