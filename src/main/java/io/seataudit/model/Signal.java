package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One source's word on the last activity of a seat ({@code rules.md#signs-of-activity}), as {@code usage 2026-08-14}. Sources:
 * {@code members}, {@code usage}, {@code totals}, {@code activity}, {@code licences}, {@code tables}, {@code idp}, and
 * {@code history} for what earlier audits saw.
 *
 * @param during the month of which the source tells use without naming a day; where both are empty it says never
 */
public record Signal(String source, Optional<LocalDate> on, Optional<Period> during) {
    /** The word of a source that names a day; without one it says never. */
    public Signal(String source, Optional<LocalDate> on) {
        this(source, on, Optional.empty());
    }
}
