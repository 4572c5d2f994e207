package io.seataudit.report;

import io.seataudit.model.Period;
import io.seataudit.model.Transition;
import java.util.Map;

/**
 * The newest period audited before, and what became of its seats by {@link io.seataudit.seat.transition.Transitions}; every
 * transition has its count, also 0.
 */
public record PreviousPeriod(Period period, Map<Transition, Integer> transitions) {}
