package io.seataudit.model;

/** One member of a user group; {@code member} is empty for a group without members. */
public record GroupMembership(Origin origin, String group, Email member) {}
