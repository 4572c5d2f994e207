package io.seataudit.model;

/** A hazard on a seat ({@code rules.md#hazards}); {@code count} is 1 where the hazard does not count anything. */
public record Hazard(HazardCode code, int count) {}
