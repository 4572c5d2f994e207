package io.seataudit.report.sheet;

import java.util.List;

/** What a reader may put into a column's cells; on a guarded page such cells alone can be changed. */
public sealed interface Input {
    /** Nothing: the column is to be read. */
    record None() implements Input {}

    /** Anything. */
    record Free() implements Input {}

    /** One word of a list, offered to choose from. */
    record OneOf(List<String> words) implements Input {}

    /** A date of this century. */
    record Day() implements Input {}
}
