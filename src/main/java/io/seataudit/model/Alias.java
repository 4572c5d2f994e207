package io.seataudit.model;

/** Two addresses of one person, as the alias file declares them. */
public record Alias(Origin origin, Email email, Email alias) {}
