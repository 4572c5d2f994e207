package io.seataudit.usage;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Scans usage files as the job's usage step does: one scanner with one index for all files of an application, block
 * after block on one thread. {@link UsageScan}, with its threads, is another way to the same figures.
 */
public final class StepScan {
    private final UsageScanner scanner;
    private final int blockBytes;

    public StepScan(Period period, LocalDate asOf, ZoneId zone, Consumer<Reject> rejects) {
        this(period, asOf, zone, rejects, UsageBlockReader.BLOCK_BYTES);
    }

    StepScan(Period period, LocalDate asOf, ZoneId zone, Consumer<Reject> rejects, int blockBytes) {
        this.scanner = new UsageScanner(period, asOf, zone, new DuplicateIndex(), rejects);
        this.blockBytes = blockBytes;
    }

    /** Reads a file to its end and closes it. */
    public void read(UsageSource source) throws IOException {
        try (UsageBlockReader reader = new UsageBlockReader(source, blockBytes)) {
            for (Optional<UsageBlock> block = reader.next(); block.isPresent(); block = reader.next()) {
                scanner.scan(block.get());
            }
        }
    }

    /** The fates of a file's rows. */
    public FileRows rows(String file) {
        return scanner.rows(file);
    }

    /** How many of a file's rows each rule left out. */
    public SortedMap<String, Long> leftOut(String file) {
        return scanner.leftOut(file);
    }

    /** The sums of all files. */
    public UsageTally tally() {
        return scanner.tally();
    }
}
