package io.seataudit.contract;

import io.seataudit.model.Email;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads a module over the seats in question so that no figure exceeds the contract: at most the purchased quantity is
 * in question, and a licence that only ends an over-use neither serves somebody else nor leaves the bill. Seats that
 * can be freed come first, then in the order of the status table, then by workspace and e-mail.
 */
final class ModuleMoney {
    private static final Comparator<SeatStanding> ORDER = Comparator.comparing(
                    (SeatStanding seat) -> !seat.canBeFreed())
            .thenComparing(SeatStanding::status)
            .thenComparing(SeatStanding::workspace)
            .thenComparing(SeatStanding::email);

    private final Map<Email, Share> shares = new HashMap<>();
    private BigDecimal inQuestion = BigDecimal.ZERO;
    private BigDecimal freed = BigDecimal.ZERO;

    /** {@code holders}: the seat on which each address's licences lie. */
    ModuleMoney(LicensedModule module, Map<Email, SeatStanding> holders, LocalDate asOf) {
        List<SeatStanding> seats = module.holdings().stream()
                .map(holding -> Optional.ofNullable(holders.get(holding.email())))
                .flatMap(Optional::stream)
                .filter(seat -> seat.status().costIsExposure())
                .sorted(ORDER)
                .toList();
        BigDecimal all = BigDecimal.valueOf(seats.size());
        BigDecimal freeable = BigDecimal.valueOf(
                seats.stream().filter(SeatStanding::canBeFreed).count());
        BigDecimal toExpose = module.underContract() ? all.min(nonNegative(module.purchased())) : all;
        BigDecimal toFree =
                module.underContract() ? toExpose.min(nonNegative(freeable.subtract(module.over()))) : freeable;
        TermSlots slots = new TermSlots(Term.of(module, asOf));
        for (SeatStanding seat : seats) {
            BigDecimal exposed = part(toExpose.subtract(inQuestion));
            BigDecimal released = seat.canBeFreed() ? part(toFree.subtract(freed)) : BigDecimal.ZERO;
            shares.put(seat.email(), new Share(exposed, released, slots.take(released)));
            inQuestion = inQuestion.add(exposed);
            freed = freed.add(released);
        }
    }

    Share of(Email email) {
        return shares.getOrDefault(email, Share.NONE);
    }

    /** Licences in question, at most those purchased. */
    BigDecimal inQuestion() {
        return inQuestion;
    }

    /** Licences that can be freed and then are free: those beyond an over-use. */
    BigDecimal freed() {
        return freed;
    }

    private static BigDecimal part(BigDecimal left) {
        return nonNegative(left.min(BigDecimal.ONE));
    }

    private static BigDecimal nonNegative(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }
}
