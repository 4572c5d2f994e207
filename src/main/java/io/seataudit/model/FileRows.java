package io.seataudit.model;

/** The fate of every row of one file ({@code rules.md#row-fates}): {@code read} is the sum of the other five, always. */
public record FileRows(
        String file, long read, long used, long outOfPeriod, long leftOut, long duplicate, long rejected) {}
