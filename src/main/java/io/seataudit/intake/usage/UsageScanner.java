package io.seataudit.intake.usage;

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
import org.jspecify.annotations.Nullable;

/**
 * Scans blocks of usage files: every row gets exactly one fate and the used ones are added up (contract, section 2:
 * Rows). One scanner is one partition and belongs to one thread; blocks come in file order.
 */
public final class UsageScanner {
    private final Period period;
    private final LocalDate asOf;
    private final DuplicateIndex index;
    private final Consumer<Reject> rejects;
    private final ZoneOffsets zone;
    private final Vocabulary words = new Vocabulary();
    private final UsageSums sums;
    private final SortedMap<String, FileCount> counts = new TreeMap<>();
    private final RowBatch batch = new RowBatch();
    private final List<Reject> rejected = new ArrayList<>();
    private @Nullable RowReader current;
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
        this.zone = new ZoneOffsets(zone);
        this.sums = new UsageSums(period, words);
    }

    /**
     * Scans a block, once.
     *
     * @throws UsageFileDamaged when a field is too long or the amounts cannot be added up
     */
    public void scan(UsageBlock block) {
        scan(block, Runnable::run);
    }

    /** Scans a block; {@code inFileOrder} runs what must happen in the order of the blocks, and waits for it. */
    void scan(UsageBlock block, Executor inFileOrder) {
        RowReader reader = reader(block.source());
        FileCount count = count(block.file());
        read(block, reader, count);
        inFileOrder.execute(() -> {
            identicalWithoutId += index.admit(batch);
            rejectConflicts(block, reader);
            rejected.forEach(rejects);
        });
        count.rejected += rejected.size();
        add(block, count);
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

    private void read(UsageBlock block, RowReader reader, FileCount count) {
        batch.size = 0;
        rejected.clear();
        RecordFields record = new RecordFields(block);
        while (record.next()) {
            count.read++;
            switch (reader.read(record, batch)) {
                case READ -> {}
                case LEFT_OUT -> count.leaveOut(reader.leftOutBy(), 1);
                case REJECTED -> rejected.add(reader.reject(record.line()));
            }
        }
    }

    private void rejectConflicts(UsageBlock block, RowReader reader) {
        int unreadable = rejected.size();
        for (int row = 0; row < batch.size; row++) {
            if (batch.fate[row] == RowBatch.CONFLICT) {
                rejected.add(reader.conflict(batch.line[row], block.bytes(), batch.idFrom[row], batch.idTo[row]));
            }
        }
        if (rejected.size() > unreadable) {
            rejected.sort(Comparator.comparingLong(Reject::line));
        }
    }

    private void add(UsageBlock block, FileCount count) {
        int first = (int) period.firstDay().toEpochDay();
        int last = (int) asOf.toEpochDay();
        int days = period.days();
        for (int row = 0; row < batch.size; row++) {
            if (batch.fate[row] == RowBatch.DUPLICATE) {
                count.duplicate++;
            } else if (batch.fate[row] == RowBatch.FIRST) {
                int epochDay = batch.day[row];
                int day = epochDay - first;
                if (epochDay > last) {
                    count.outOfPeriod++;
                } else if (day < 0 || day >= days) {
                    count.outOfPeriod++;
                    sums.sign(batch.member[row], epochDay);
                } else {
                    count.used++;
                    addUp(block, row, day);
                }
            }
        }
    }

    private void addUp(UsageBlock block, int row, int day) {
        try {
            sums.add(batch, row, day);
        } catch (ArithmeticException e) {
            throw new UsageFileDamaged(
                    block.file(),
                    batch.line[row],
                    "the amounts add up to more than nine trillion; see that the column of credits holds credits");
        }
    }

    private RowReader reader(UsageSource source) {
        RowReader known = current;
        if (known == null || !known.reads(source)) {
            LocalDate undated = period.lastDay().isAfter(asOf) ? asOf : period.lastDay();
            known = new RowReader(source, words, zone, zone.second(undated.toEpochDay() * 86_400));
            current = known;
        }
        return known;
    }

    private FileCount count(String file) {
        return counts.computeIfAbsent(file, FileCount::new);
    }
}
