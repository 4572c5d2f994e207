package io.seataudit.usage;

import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of blocks into columns, for one thread. */
final class BlockParser {
    private final LocalDate undatedOn;
    private final ZoneOffsets zone;
    private final Vocabulary words = new Vocabulary();
    private final RowBatch rows = new RowBatch();
    private @Nullable RowReader current;

    /** Rows without a date count on the last day of the period, or on the as-of date when that is earlier. */
    BlockParser(Period period, LocalDate asOf, ZoneId zone) {
        this.undatedOn = period.lastDay().isAfter(asOf) ? asOf : period.lastDay();
        this.zone = new ZoneOffsets(zone);
    }

    /** The rows of the block that can be read; the others are counted, and added to {@code rejected}. */
    RowBatch read(UsageBlock block, FileCount count, List<Reject> rejected) {
        rows.size = 0;
        RowReader reader = reader(block.source());
        RecordFields record = new RecordFields(block);
        while (record.next()) {
            count.read++;
            switch (reader.read(record, rows)) {
                case READ -> {}
                case LEFT_OUT -> count.leaveOut(reader.leftOutBy(), 1);
                case REJECTED -> rejected.add(reader.reject(record.line()));
            }
        }
        reader.finish(block, rows);
        return rows;
    }

    RowReader reader(UsageSource source) {
        RowReader known = current;
        if (known == null || !known.reads(source)) {
            known = new RowReader(source, words, zone, zone.second(undatedOn.toEpochDay() * 86_400));
            current = known;
        }
        return known;
    }

    /** What the numbers in the rows mean. */
    Vocabulary words() {
        return words;
    }
}
