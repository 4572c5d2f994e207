package io.seataudit.model;

/** What one integration used in the period. */
public record IntegrationUsage(Origin origin, String name, Credits used) {}
