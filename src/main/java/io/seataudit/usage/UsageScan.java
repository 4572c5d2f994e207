package io.seataudit.usage;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Scans the usage files of one application on one or more threads: a {@link UsageScanner} per thread, and duplicates
 * told in file order. The answer, the rejects and their order are the same for any number of threads. To be used by one
 * thread, on which the rejects are told too.
 */
public final class UsageScan {
    private final List<UsageScanner> scanners;
    private final BlockPipeline blocks;
    private final Queue<Reject> found = new ConcurrentLinkedQueue<>();
    private final Consumer<Reject> rejects;
    private final int blockBytes;
    private String lastFile = "";
    private long lastLine;

    /**
     * For the rest see {@link UsageScanner}.
     *
     * @param threads how many beside the caller's scan; with 1 the caller's does
     */
    public UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects) {
        this(period, asOf, zone, threads, rejects, UsageBlockReader.BLOCK_BYTES);
    }

    UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects, int blockBytes) {
        DuplicateIndex index = new DuplicateIndex();
        this.scanners = Stream.generate(() -> new UsageScanner(period, asOf, zone, index, found::add))
                .limit(threads)
                .toList();
        this.blocks = new BlockPipeline(scanners.stream()
                .<BlockPipeline.Worker>map(scanner -> scanner::scan)
                .toList());
        this.rejects = rejects;
        this.blockBytes = blockBytes;
    }

    /**
     * Takes the next block in file order; it may be scanned later. All other methods wait for it.
     *
     * @throws UsageFileDamaged when this block or an earlier one cannot be used; then neither can this scan
     */
    public void scan(UsageBlock block) {
        lastFile = block.file();
        lastLine = block.firstLine();
        blocks.submit(block);
        tellRejects();
    }

    /**
     * Reads a file to its end and closes it.
     *
     * @throws UsageFileDamaged when the file cannot be used; then neither can this scan
     */
    public void read(UsageSource source) throws IOException {
        lastFile = source.file();
        lastLine = source.firstLine();
        blocks.read(new UsageBlockReader(source, blockBytes));
        tellRejects();
    }

    /** The fates of the file's rows. */
    public FileRows rows(String file) {
        finish();
        return scanners.stream()
                .map(scanner -> scanner.rows(file))
                .reduce(new FileRows(file, 0, 0, 0, 0, 0, 0), UsageScan::plus);
    }

    /** How many of the file's rows each rule left out. */
    public SortedMap<String, Long> leftOut(String file) {
        finish();
        SortedMap<String, Long> all = new TreeMap<>();
        for (UsageScanner scanner : scanners) {
            scanner.leftOut(file).forEach((rule, rows) -> all.merge(rule, rows, Long::sum));
        }
        return all;
    }

    /**
     * The sums of all blocks so far.
     *
     * @throws UsageFileDamaged when they leave the range of a {@code long}
     */
    public UsageTally tally() {
        finish();
        try {
            return UsageTallies.merge(scanners.stream().map(UsageScanner::tally).toList());
        } catch (ArithmeticException e) {
            throw new UsageFileDamaged(lastFile, lastLine, UsageScanner.TOO_MUCH);
        }
    }

    private void finish() {
        blocks.finish();
        tellRejects();
    }

    private void tellRejects() {
        for (Reject reject = found.poll(); reject != null; reject = found.poll()) {
            rejects.accept(reject);
        }
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
