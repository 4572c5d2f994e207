package io.seataudit.model;

/** A leaf row of Clay's Usage page: what a workbook used in the period, attributed to its owner. */
public record WorkbookUsage(Origin origin, String name, boolean recurring, Email owner, Credits used) {}
