package io.seataudit.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.seataudit.contract.SeatMoney;
import io.seataudit.seat.SeatVerdict;

/** A verdict and the money that hangs on it. */
public record SeatReport(@JsonUnwrapped SeatVerdict verdict, SeatMoney money) {}
