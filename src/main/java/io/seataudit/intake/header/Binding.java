package io.seataudit.intake.header;

import io.seataudit.vendor.ColumnRule;
import java.util.List;

/** Where a canonical column stands in a file: positions (0-based) in order of preference; none: only a constant. */
public record Binding(String column, ColumnRule rule, List<Integer> positions) {}
