package io.seataudit.review;

import io.seataudit.model.Hazard;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A seat as the reviewer is to see it; {@code exposure} per month in the report currency. */
public record ReviewedSeat(
        SeatStanding standing, String name, String reason, List<Hazard> hazards, Optional<BigDecimal> exposure) {}
