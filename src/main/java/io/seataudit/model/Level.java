package io.seataudit.model;

/** How much a finding matters, the least first. */
public enum Level {
    INFO,
    WARNING,
    CRITICAL
}
