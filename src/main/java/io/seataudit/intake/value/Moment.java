package io.seataudit.intake.value;

import java.time.Instant;
import java.time.LocalDate;

/** A point in time and the day on which it lies, in the report's zone; of a bare day, its beginning. */
public record Moment(Instant instant, LocalDate day) {}
