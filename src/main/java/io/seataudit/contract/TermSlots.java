package io.seataudit.contract;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Hands out the licences that can be cut, line by line: of two lines the one that ends first goes to the first seats. */
final class TermSlots {
    private final Deque<Term> terms;
    private BigDecimal taken = BigDecimal.ZERO;

    TermSlots(List<Term> terms) {
        this.terms = new ArrayDeque<>(terms);
    }

    /** The line from which this many licences are cut; empty without a contract. */
    Optional<Term> take(BigDecimal licences) {
        while (terms.size() > 1 && taken.compareTo(terms.element().quantity()) >= 0) {
            taken = taken.subtract(terms.remove().quantity());
        }
        taken = taken.add(licences);
        return Optional.ofNullable(terms.peek());
    }
}
