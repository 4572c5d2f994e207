package io.seataudit.report.mail;

import java.time.Duration;
import java.util.List;

/** How long to wait after each failed try; there is one try more than there are pauses. */
public record RetryPlan(List<Duration> pauses) {
    /** Four tries within some three minutes: longer troubles are for the next run. */
    public static final RetryPlan DEFAULT =
            new RetryPlan(List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2)));
}
