package io.seataudit.intake.usage;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Scans the usage files of one application, one after the other in their order, on one or more threads: a scanner per
 * thread, and duplicates told in file order. The answer, the rejects and their order are the same for any number of
 * threads.
 */
public final class UsageScan {
    private final List<UsageScanner> scanners = new ArrayList<>();
    private final int blockBytes;

    /** With {@code threads} (at least 1) threads, of which the caller's is one; for the rest see {@link UsageScanner}. */
    public UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects) {
        this(period, asOf, zone, threads, rejects, UsageBlockReader.BLOCK_BYTES);
    }

    UsageScan(Period period, LocalDate asOf, ZoneId zone, int threads, Consumer<Reject> rejects, int blockBytes) {
        this.blockBytes = blockBytes;
        DuplicateIndex index = new DuplicateIndex();
        for (int i = 0; i < threads; i++) {
            scanners.add(new UsageScanner(period, asOf, zone, index, rejects));
        }
    }

    /**
     * Reads a file to its end and closes it.
     *
     * @throws UsageFileDamaged when the file cannot be used; then neither can this scan
     */
    public void read(UsageSource source) throws IOException {
        try (UsageBlockReader reader = new UsageBlockReader(source, blockBytes)) {
            BlockFeed feed = new BlockFeed(reader);
            FileOrder order = new FileOrder();
            List<Thread> others = new ArrayList<>();
            for (UsageScanner scanner : scanners.subList(1, scanners.size())) {
                Thread thread = new Thread(() -> work(scanner, feed, order), "usage-scan");
                thread.setDaemon(true);
                others.add(thread);
                thread.start();
            }
            work(scanners.get(0), feed, order);
            join(others);
            if (order.failure().isPresent()) {
                throw rethrown(order.failure().get());
            }
        }
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

    private static void work(UsageScanner scanner, BlockFeed feed, FileOrder order) {
        long number = 0;
        try {
            for (Optional<UsageBlock> block = feed.next(); block.isPresent(); block = feed.next()) {
                long turn = block.get().ordinal();
                number = turn;
                scanner.scan(block.get(), task -> order.run(turn, task));
            }
        } catch (CancellationException e) {
            feed.stop();
        } catch (BlockFeed.Broken e) {
            order.fail(e.ordinal(), e.reason());
        } catch (RuntimeException | Error e) {
            feed.stop();
            order.fail(number, e);
        }
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException rethrown(Throwable cause) throws IOException {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof IOException io ? io : new IOException(cause);
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
