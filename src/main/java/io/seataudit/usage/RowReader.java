package io.seataudit.usage;

import io.seataudit.model.Reject;
import io.seataudit.text.CellText;
import io.seataudit.usage.UsageValues.BadValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Reads the rows of one file: leaves out what its rules say, reads cells by hand where they are in plain forms and by
 * the profile's formats where not, and hashes the row's canonical content.
 */
final class RowReader {
    /** What reading a record came to. */
    enum Outcome {
        READ,
        LEFT_OUT,
        REJECTED
    }

    private static final int NO_COLUMN = -1;
    private static final int SHOWN = 100;
    private static final String BLANK = "is blank, but every row needs it; fill it in";

    /** Moments outside the years 1 to 9999 are no moments of an event. */
    private static final long FIRST_SECOND = -62_135_596_800L;

    private static final long LAST_SECOND = 253_402_300_799L;

    private final UsageSource source;
    private final UsageColumns columns;
    private final UsageValues values;
    private final boolean plain;
    private final RowWords words;
    private final ZoneOffsets zone;
    private final long undated;
    private final PlainInstant instants;
    private final PlainAmount amounts = new PlainAmount();
    private final List<LeaveOutFilter> rules;

    private long second;
    private int nano;
    private boolean noDate;
    private String leftOutBy = "";
    private int badColumn;
    private String badValue = "";
    private String badReason = "";

    /** With the moment at which rows without a date count, in seconds since the epoch. */
    RowReader(UsageSource source, Vocabulary words, ZoneOffsets zone, long undated) {
        this.source = source;
        this.columns = source.columns();
        this.values = source.values();
        this.plain = values.plainForms();
        this.words = new RowWords(source, words);
        this.zone = zone;
        this.undated = undated;
        this.instants = new PlainInstant(zone);
        this.rules = source.leaveOut().stream().map(LeaveOutFilter::new).toList();
    }

    /** Whether this reads the rows of that very source. */
    boolean reads(UsageSource other) {
        return source.rows() == other.rows();
    }

    /** Reads the record; a row that can be read is appended to {@code rows}. */
    Outcome read(RecordFields record, RowBatch rows) {
        if (!isWhole(record)) {
            return rejectedUnlessEmpty(record);
        }
        if (isLeftOut(record)) {
            return Outcome.LEFT_OUT;
        }
        try {
            append(record, rows);
            return Outcome.READ;
        } catch (BadValue e) {
            badReason = String.valueOf(e.getMessage());
            return rejectedUnlessEmpty(record);
        }
    }

    /** Completes the rows that were read from the block. */
    void finish(UsageBlock block, RowBatch rows) {
        words.lookUp(block.bytes(), rows);
    }

    /** The rule by which the last record was left out. */
    String leftOutBy() {
        return leftOutBy;
    }

    /** Why the last record was rejected. */
    Reject reject(long line) {
        return new Reject(source.file(), line, header(badColumn), badValue, badReason);
    }

    /** Why a row with another row's event id was rejected. */
    Reject conflict(long line, byte[] bytes, int from, int to) {
        return new Reject(
                source.file(),
                line,
                header(columns.eventId()),
                shown(bytes, from, to),
                "is the event id of an earlier row with other content; remove the wrong one of the two");
    }

    private boolean isWhole(RecordFields record) {
        if (record.count() < source.fields() || record.hasSurplus()) {
            bad(NO_COLUMN, "");
            badReason = "has " + record.count() + " cells, but the header has " + source.fields()
                    + "; a value with the delimiter in it must be in quotes";
            return false;
        }
        if (record.torn() >= 0) {
            int field = record.torn();
            bad(field, shown(record.bytes(), record.from(field), record.to(field)));
            badReason = "has text behind the closing quote; double the quotes within a value";
            return false;
        }
        return true;
    }

    /** Exports end in empty rows, and joined ones repeat the header: nothing that anybody must mend. */
    private Outcome rejectedUnlessEmpty(RecordFields record) {
        boolean empty = !record.hasSurplus();
        boolean header = record.count() == source.fields();
        for (int field = 0; field < Math.min(record.count(), source.fields()); field++) {
            String cell = text(record.bytes(), record.from(field), record.to(field));
            empty &= cell.isBlank();
            header &= cell.equals(source.header().get(field));
        }
        if (empty || header) {
            leftOutBy = empty ? "blank row" : "repeated header";
            return Outcome.LEFT_OUT;
        }
        return Outcome.REJECTED;
    }

    private boolean isLeftOut(RecordFields record) {
        for (LeaveOutFilter rule : rules) {
            int column = rule.column();
            if (column >= 0 && rule.matches(record.bytes(), record.from(column), record.to(column))) {
                leftOutBy = rule.name();
                return true;
            }
        }
        return false;
    }

    private void append(RecordFields record, RowBatch rows) throws BadValue {
        readInstant(record);
        long credits = amount(record, columns.amounts().credits(), !values.periodWhenUndated());
        long actions = amount(record, columns.amounts().actions(), false);
        int row = rows.append();
        rows.line[row] = record.line();
        rows.second[row] = second;
        rows.nano[row] = nano;
        rows.day[row] = (int) zone.day(second);
        rows.undated[row] = noDate;
        rows.credits[row] = credits;
        rows.actions[row] = actions;
        rows.content[row] = second * 0x9fb21c651e98df25L
                + nano * 0xd6e8feb86659fd93L
                + credits * 0xa0761d6478bd642fL
                + actions * 0xe7037ed1a0b428dbL;
        rows.hasId[row] = readId(record, rows, row);
        if (!rows.hasId[row]) {
            rows.low[row] = second * 0xff51afd7ed558ccdL
                    + nano * 0xc4ceb9fe1a85ec53L
                    + credits * 0x87c37b91114253d5L
                    + actions * 0x4cf5ad432745937fL;
        }
        words.note(record, rows);
    }

    private boolean readId(RecordFields record, RowBatch rows, int row) {
        int column = columns.eventId();
        if (column < 0) {
            return false;
        }
        byte[] bytes = record.bytes();
        int from = trimmedFrom(bytes, record.from(column), record.to(column));
        int to = trimmedTo(bytes, from, record.to(column));
        if (from == to) {
            return false;
        }
        long[] hash = hash(bytes, from, to);
        rows.high[row] = hash[0];
        rows.low[row] = hash[1];
        rows.idFrom[row] = from;
        rows.idTo[row] = to;
        return true;
    }

    private static long[] hash(byte[] bytes, int from, int to) {
        if (bytes[from] == '=') {
            byte[] bare = CellText.clean(text(bytes, from, to)).getBytes(StandardCharsets.UTF_8);
            return MurmurHash3.hash128x64(bare, 0, bare.length, 0);
        }
        return MurmurHash3.hash128x64(bytes, from, to - from, 0);
    }

    private void readInstant(RecordFields record) throws BadValue {
        int column = columns.occurredAt();
        byte[] bytes = record.bytes();
        int from = column < 0 ? 0 : trimmedFrom(bytes, record.from(column), record.to(column));
        int to = column < 0 ? 0 : trimmedTo(bytes, from, record.to(column));
        noDate = false;
        if (from == to && values.periodWhenUndated()) {
            countUndated();
        } else if (plain && instants.read(bytes, from, to)) {
            second = instants.second();
            nano = instants.nano();
        } else {
            bad(column, shown(bytes, from, to));
            if (from == to) {
                throw new BadValue(BLANK);
            }
            Optional<Instant> read = values.instant(text(bytes, from, to));
            if (read.isEmpty() && values.periodWhenUndated()) {
                countUndated();
                return;
            }
            Instant instant = read.orElseThrow(() -> new BadValue(BLANK));
            second = instant.getEpochSecond();
            nano = instant.getNano();
            if (second < FIRST_SECOND || second > LAST_SECOND) {
                throw new BadValue("is not within the years 1 to 9999; correct it");
            }
        }
    }

    private void countUndated() {
        noDate = true;
        second = undated;
        nano = 0;
    }

    /** An amount in millionths; a blank cell is zero unless the amount is required. */
    private long amount(RecordFields record, int column, boolean required) throws BadValue {
        if (column < 0) {
            return 0;
        }
        byte[] bytes = record.bytes();
        int from = trimmedFrom(bytes, record.from(column), record.to(column));
        int to = trimmedTo(bytes, from, record.to(column));
        if (plain && amounts.read(bytes, from, to)) {
            return amounts.millionths();
        }
        if (from == to && !required) {
            return 0;
        }
        bad(column, shown(bytes, from, to));
        if (from == to) {
            throw new BadValue(BLANK);
        }
        return values.millionths(text(bytes, from, to));
    }

    private void bad(int column, String value) {
        badColumn = column;
        badValue = value;
    }

    private String header(int column) {
        return column >= 0 && column < source.header().size() ? source.header().get(column) : "";
    }

    private static String shown(byte[] bytes, int from, int to) {
        String value = text(bytes, from, Math.min(to, from + 4 * SHOWN));
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static int trimmedFrom(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static int trimmedTo(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] >= 0 && bytes[at - 1] <= ' ') {
            at--;
        }
        return at;
    }
}
