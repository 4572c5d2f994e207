package io.seataudit.contract;

import io.seataudit.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Three figures of one seat per month in the report currency, never added to each other: what it costs, what could
 * serve somebody else now, and what leaves the bill from {@code reducibleFrom} if notice is given by {@code noticeBy}.
 * Rounded to the minor unit; all empty where no price is known. {@code estimated}: the price is not from a contract. By
 * {@link io.seataudit.contract.SeatMoneyRules}.
 */
public record SeatMoney(
        Optional<BigDecimal> exposure,
        Optional<BigDecimal> reassignable,
        Optional<BigDecimal> reducible,
        Optional<LocalDate> reducibleFrom,
        Optional<LocalDate> noticeBy,
        boolean noticePassed,
        boolean estimated) {
    /** No price is known. */
    public static final SeatMoney UNKNOWN = new SeatMoney(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** Nothing hangs on the seat. */
    public static SeatMoney none(String currency) {
        Optional<BigDecimal> zero = Optional.of(Money.round(BigDecimal.ZERO, currency));
        return new SeatMoney(zero, zero, zero, Optional.empty(), Optional.empty(), false, false);
    }
}
