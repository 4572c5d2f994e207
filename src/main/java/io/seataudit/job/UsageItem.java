package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.usage.UsageBlock;
import java.util.List;

/** An item of the usage step: a block of rows, not a row, so that the step's own cost is nothing beside the scan. */
sealed interface UsageItem {

    /** Whole records of one file. */
    record Block(String app, UsageBlock block) implements UsageItem {}

    /** The file was read to its end. */
    record FileDone(InputFile file, String profile, List<String> unknownColumns) implements UsageItem {}

    /** The file cannot be used. */
    record FileRefused(InputFile file, String reason) implements UsageItem {}

    /** All usage files of the application were read: its sums can be staged, in this item's own transaction. */
    record AppDone(String app) implements UsageItem {}
}
