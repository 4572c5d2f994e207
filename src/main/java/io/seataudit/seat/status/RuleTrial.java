package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;

/** One rule of the status table as it was tried on a seat; {@code why} is a sentence with the facts it looked at. */
public record RuleTrial(SeatStatus status, boolean applies, String why) {}
