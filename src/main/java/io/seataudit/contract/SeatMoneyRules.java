package io.seataudit.contract;

import io.seataudit.model.Ratio;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three figures of one seat (rules.md#seat-money): exposure when the seat is in question, reassignable
 * when its licences can serve somebody else now, reducible when a contract says from which day they leave the bill.
 * Without a contract nobody knows that day, so there is no reducible figure.
 */
final class SeatMoneyRules {
    private final Scope scope;
    private final ContractFacts facts;

    SeatMoneyRules(Scope scope, ContractFacts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    /**
     * A licence of the seat: its module's price, and what the seat has of it. {@code byContract}: a contract prices it,
     * if only in a currency that cannot be converted; then no other price may stand in.
     */
    record Part(Optional<UnitPrice> price, boolean byContract, Share share) {}

    SeatMoney of(SeatStanding seat, List<Part> licences) {
        if (!seat.status().costIsExposure()) {
            return SeatMoney.none(scope.currency());
        }
        List<Part> priced = priced(seat, licences);
        if (priced.isEmpty()) {
            return licences.isEmpty() && !facts.licences().isEmpty()
                    ? SeatMoney.none(scope.currency())
                    : SeatMoney.UNKNOWN;
        }
        Ratio exposure = Ratio.ZERO;
        Ratio freed = Ratio.ZERO;
        Ratio cut = Ratio.ZERO;
        boolean undated = false;
        List<Term> terms = new ArrayList<>();
        for (Part part : priced) {
            Ratio price = part.price().orElseThrow().amount();
            Ratio released = price.times(part.share().freed());
            exposure = exposure.plus(price.times(part.share().inQuestion()));
            freed = freed.plus(released);
            if (part.share().term().isPresent()) {
                cut = cut.plus(released);
                if (part.share().freed().signum() > 0) {
                    terms.add(part.share().term().get());
                }
            } else {
                undated |= released.signum() > 0;
            }
        }
        Optional<BigDecimal> reducible =
                undated && terms.isEmpty() ? Optional.empty() : Optional.of(cut.rounded(scope.currency()));
        return new SeatMoney(
                Optional.of(exposure.rounded(scope.currency())),
                Optional.of(freed.rounded(scope.currency())),
                reducible,
                // All of it has left the bill only when the last of several modules has.
                terms.stream().map(Term::from).max(Comparator.<LocalDate>naturalOrder()),
                terms.stream().map(Term::noticeBy).flatMap(Optional::stream).min(Comparator.<LocalDate>naturalOrder()),
                terms.stream().anyMatch(Term::noticePassed),
                priced.stream().anyMatch(part -> part.price().orElseThrow().estimated()));
    }

    /** The price of a seat is for all that it holds, so it counts once and only where no contract prices a licence. */
    private List<Part> priced(SeatStanding seat, List<Part> licences) {
        boolean byContract = licences.stream().anyMatch(Part::byContract);
        Optional<BigDecimal> seatPrice = seat.seatPrice().or(facts::seatPrice);
        if (byContract || seatPrice.isEmpty()) {
            return licences.stream().filter(part -> part.price().isPresent()).toList();
        }
        UnitPrice price = new UnitPrice(Ratio.of(seatPrice.get()), UnitPrice.Source.CONFIG);
        Share share = licences.isEmpty() ? whole(seat) : licences.get(0).share();
        return List.of(new Part(Optional.of(price), false, share));
    }

    private static Share whole(SeatStanding seat) {
        boolean free = seat.canBeFreed();
        return new Share(BigDecimal.ONE, free ? BigDecimal.ONE : BigDecimal.ZERO, Optional.empty());
    }
}
