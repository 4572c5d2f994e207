package io.seataudit.intake.row;

import io.seataudit.model.WorkbookUsage;
import java.util.Optional;

/** A row of the Usage page before it is known whether it is a parent; {@code level}: its depth, where the file says. */
public record WorkbookRow(WorkbookUsage usage, Optional<Integer> level) {}
