package io.seataudit.intake.usage;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Scans the usage files of one application, one after the other in their order, on one or more threads: a scanner per
 * thread, and duplicates told in file order. The answer, the rejects and their order are the same for any number of
 * threads.
 */
public final class UsageScan {
    private final List<UsageScanner> scanners;
    private final FileWork files;

    /** With {@code threads} (at least 1) threads, of which the caller's is one; for the rest see {@link UsageScanner}. */
    public UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects) {
        this(period, asOf, zone, threads, rejects, UsageBlockReader.BLOCK_BYTES);
    }

    UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects, int blockBytes) {
        DuplicateIndex index = new DuplicateIndex();
        this.scanners = Stream.generate(() -> new UsageScanner(period, asOf, zone, index, rejects))
                .limit(threads)
                .toList();
        this.files = new FileWork(blockBytes);
    }

    /**
     * Reads a file to its end and closes it.
     *
     * @throws UsageFileDamaged when the file cannot be used; then neither can this scan
     */
    public void read(UsageSource source) throws IOException {
        files.read(
                source,
                scanners.stream().<FileWork.Worker>map(scanner -> scanner::scan).toList());
    }

    /** The fates of the file's rows. */
    public FileRows rows(String file) {
        return scanners.stream()
                .map(scanner -> scanner.rows(file))
                .reduce(new FileRows(file, 0, 0, 0, 0, 0, 0), UsageScan::plus);
    }

    /** How many of the file's rows each rule left out. */
    public SortedMap<String, Long> leftOut(String file) {
        SortedMap<String, Long> all = new TreeMap<>();
        for (UsageScanner scanner : scanners) {
            scanner.leftOut(file).forEach((rule, rows) -> all.merge(rule, rows, Long::sum));
        }
        return all;
    }

    /** The sums of all files read so far. */
    public UsageTally tally() {
        return UsageTallies.merge(scanners.stream().map(UsageScanner::tally).toList());
    }

    private static FileRows plus(FileRows a, FileRows b) {
        return new FileRows(
                a.file(),
                a.read() + b.read(),
                a.used() + b.used(),
                a.outOfPeriod() + b.outOfPeriod(),
                a.leftOut() + b.leftOut(),
                a.duplicate() + b.duplicate(),
                a.rejected() + b.rejected());
    }
}
