package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.intake.RowOutcome;
import io.seataudit.model.FileSummary;

/** What a reading step passes on: the rows of a file one by one, then how the file as a whole went. */
sealed interface ReadItem {

    /** The fate of one row. */
    record Row(InputFile file, RowOutcome outcome) implements ReadItem {}

    /** The file was read to its end. */
    record FileDone(InputFile file, FileSummary summary) implements ReadItem {}

    /** The file cannot be used at all. */
    record FileRefused(InputFile file, String reason) implements ReadItem {}

    /** All files of the step were read: sums over them can be staged, in this item's own transaction. */
    record AllDone() implements ReadItem {}
}
