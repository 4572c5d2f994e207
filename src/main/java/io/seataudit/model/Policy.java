package io.seataudit.model;

/** Thresholds in days ({@code rules.md#thresholds}); the defaults follow CIS Control 5.3 where it speaks. */
public record Policy(int inactiveDays, int idleDays, int graceDays, int inviteDays, int staleSourceDays) {
    /** What holds where {@code audit.yml} says nothing. */
    public static final Policy DEFAULT = new Policy(45, 30, 30, 14, 7);
}
