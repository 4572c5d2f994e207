package io.seataudit.review;

import io.seataudit.model.Email;
import io.seataudit.model.Period;
import java.time.LocalDate;

/**
 * A decision as the history keeps it, for good. {@code decidedIn} is the period whose run took it; {@code decidedBy} and
 * {@code comment} may be empty.
 */
public record RecordedDecision(
        String id,
        String app,
        String workspace,
        Email email,
        Decision decision,
        String decidedBy,
        LocalDate decidedOn,
        String comment,
        Period decidedIn) {}
