package io.seataudit.intake;

import io.seataudit.model.Reject;

/** What became of one record of a file: exactly one of these (rules.md#row-fates). */
public sealed interface RowOutcome {

    /** A canonical row, as {@code Member}; its type follows from the file's kind. */
    record Used(Object row) implements RowOutcome {}

    /** Before or after the period; the row still counts as a signal when it is not after the as-of date. */
    record OutOfPeriod(Object row) implements RowOutcome {}

    /** Left out by a rule of the profile (a total, a parent, a bot), named. */
    record LeftOut(String rule) implements RowOutcome {}

    /** The same event as an earlier one. */
    record Duplicate() implements RowOutcome {}

    /** Not usable, and why. */
    record Rejected(Reject reject) implements RowOutcome {}
}
