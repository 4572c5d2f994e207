package io.seataudit.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One audit event of an application. {@code day} is counted in the config's zone, and without {@code dated} the last that
 * it can have been; {@code ownDoing} is false for jobs, systems and impersonation, which are nobody's activity
 * (rules.md#own-doing).
 */
public record ActivityEvent(
        Origin origin,
        Instant moment,
        LocalDate day,
        Email actor,
        String product,
        String event,
        boolean ownDoing,
        boolean dated) {}
