package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One source's word on the last activity of a seat ({@code rules.md#signs-of-activity}), as {@code usage 2026-08-14}; without a
 * day the source says never. Sources: {@code members}, {@code usage}, {@code activity}, {@code licences},
 * {@code tables}, {@code idp}, and {@code history} for what earlier audits saw.
 */
public record Signal(String source, Optional<LocalDate> on) {}
