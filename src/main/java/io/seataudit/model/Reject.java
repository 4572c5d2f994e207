package io.seataudit.model;

/**
 * A row that could not be used ({@code rules.md#row-fates}): where, which value, why, and what to do. Column and value may be
 * empty.
 */
public record Reject(String file, long line, String column, String value, String reason) {}
