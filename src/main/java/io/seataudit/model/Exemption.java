package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/** A seat that is kept on purpose, until a day (inclusive) or for good. */
public record Exemption(Email email, String reason, Optional<LocalDate> until) {
    /** Whether the seat is still kept on the as-of date. */
    public boolean inForce(LocalDate asOf) {
        return until.map(day -> !day.isBefore(asOf)).orElse(true);
    }
}
