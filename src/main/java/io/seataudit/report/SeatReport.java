package io.seataudit.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.seataudit.contract.SeatMoney;
import io.seataudit.seat.SeatVerdict;

/**
 * A verdict by {@link io.seataudit.seat.verdict.Verdicts}, and the money that hangs on it by
 * {@link io.seataudit.contract.SeatMoneyRules}.
 */
public record SeatReport(@JsonUnwrapped SeatVerdict verdict, SeatMoney money) {}
