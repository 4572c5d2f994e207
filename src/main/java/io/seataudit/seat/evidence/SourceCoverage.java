package io.seataudit.seat.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many seats a source of activity says anything about, and the latest day it knows, by
 * {@link io.seataudit.seat.evidence.Coverage}.
 */
public record SourceCoverage(String source, int seatsCovered, int seats, Optional<LocalDate> latest) {}
