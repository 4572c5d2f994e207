package io.seataudit.usage;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Scans blocks of usage files: every row gets exactly one fate and the used ones are added up (rules.md#row-fates).
 * One scanner is one partition and belongs to one thread; blocks come in file order.
 */
public final class UsageScanner {
    static final String TOO_MUCH = "from here on the amounts add up to more than nine trillion;"
            + " see that the column of credits holds credits";

    private final Period period;
    private final LocalDate asOf;
    private final DuplicateIndex index;
    private final Consumer<Reject> rejects;
    private final BlockParser parser;
    private final UsageSums sums;
    private final SortedMap<String, FileCount> counts = new TreeMap<>();
    private final List<Reject> rejected = new ArrayList<>();
    private long identicalWithoutId;

    /**
     * @param zone in which days are counted, and local time stamps are meant
     * @param index shared by all files of one application
     * @param rejects is told of every rejected row, in file order
     */
    public UsageScanner(Period period, LocalDate asOf, ZoneId zone, DuplicateIndex index, Consumer<Reject> rejects) {
        this.period = period;
        this.asOf = asOf;
        this.index = index;
        this.rejects = rejects;
        this.parser = new BlockParser(period, asOf, zone);
        this.sums = new UsageSums(period, parser.words());
    }

    /**
     * Scans a block, once.
     *
     * @throws UsageFileDamaged when a field is too long or the amounts cannot be added up
     */
    public void scan(UsageBlock block) {
        scan(block, Runnable::run);
    }

    /** The same, where {@code inOrder} runs what must happen in the order of the blocks, and waits for it. */
    void scan(UsageBlock block, Executor inOrder) {
        FileCount count = count(block.file());
        rejected.clear();
        RowBatch rows = parser.read(block, count, rejected);
        inOrder.execute(() -> {
            identicalWithoutId += index.admit(rows);
            rejectConflicts(block, rows);
            rejected.forEach(rejects);
        });
        count.rejected += rejected.size();
        add(block.file(), rows, count);
        block.release();
    }

    /** The fates of the file's rows in this partition. */
    public FileRows rows(String file) {
        return count(file).rows();
    }

    /** How many of the file's rows each rule left out. */
    public SortedMap<String, Long> leftOut(String file) {
        return count(file).leftOut();
    }

    /** The sums of all blocks scanned so far. */
    public UsageTally tally() {
        return sums.tally(identicalWithoutId);
    }

    private void rejectConflicts(UsageBlock block, RowBatch rows) {
        RowReader reader = parser.reader(block.source());
        int unreadable = rejected.size();
        for (int row = 0; row < rows.size; row++) {
            if (rows.fate[row] == RowBatch.CONFLICT) {
                rejected.add(reader.conflict(rows.line[row], block.bytes(), rows.idFrom[row], rows.idTo[row]));
            }
        }
        if (rejected.size() > unreadable) {
            rejected.sort(Comparator.comparingLong(Reject::line));
        }
    }

    private void add(String file, RowBatch rows, FileCount count) {
        int first = (int) period.firstDay().toEpochDay();
        int last = (int) asOf.toEpochDay();
        int days = period.days();
        rows.usedSize = 0;
        for (int row = 0; row < rows.size; row++) {
            if (rows.fate[row] == RowBatch.DUPLICATE) {
                count.duplicate++;
            } else if (rows.fate[row] == RowBatch.FIRST) {
                int day = rows.day[row] - first;
                if (rows.day[row] > last) {
                    count.outOfPeriod++;
                } else if (day < 0 || day >= days) {
                    count.outOfPeriod++;
                    sums.sign(rows.member[row], rows.day[row]);
                } else {
                    rows.used[rows.usedSize++] = row;
                }
            }
        }
        count.used += rows.usedSize;
        try {
            sums.add(rows);
        } catch (ArithmeticException e) {
            throw new UsageFileDamaged(file, rows.line[0], TOO_MUCH);
        }
    }

    private FileCount count(String file) {
        return counts.computeIfAbsent(file, FileCount::new);
    }
}
