package io.seataudit.usage;

/**
 * Walks over the records of a block and finds their fields, without an object per record. Quoted fields are unfolded in
 * place. The dialect is that of {@link RecordBoundary}; text behind a closing quote makes a field torn.
 */
final class RecordFields {
    /** The longest field; a longer one is damage, not a value. */
    static final int FIELD_BYTES = 1 << 20;

    private static final int NONE = -1;

    private final UsageBlock block;
    private final byte[] bytes;
    private final int end;
    private final byte delimiter;
    private final long delimiters;
    private final int[] from;
    private final int[] to;
    private int next;
    private int count;
    private int torn;
    private boolean anyQuoted;
    private boolean surplus;
    private long line;
    private long nextLine;

    RecordFields(UsageBlock block) {
        this.block = block;
        this.bytes = block.bytes();
        this.end = block.length();
        this.delimiter = (byte) block.source().delimiter();
        this.delimiters = Bytes.spread(delimiter);
        this.from = new int[block.source().fields()];
        this.to = new int[block.source().fields()];
        this.nextLine = block.firstLine();
    }

    /** Goes to the next record that is not a blank line; false at the end of the block. */
    boolean next() {
        while (next < end) {
            int start = next;
            line = nextLine;
            count = 0;
            torn = NONE;
            anyQuoted = false;
            surplus = false;
            endRecord(walk(start));
            if (next - start > FIELD_BYTES) {
                checkSizes(start);
            }
            if (count > 1 || !isBlankLine(start)) {
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether a field beyond those of the header is not blank. */
    boolean hasSurplus() {
        return surplus;
    }

    /** How many fields the record has; only those that the header has too can be asked for. */
    int count() {
        return count;
    }

    int from(int field) {
        return from[field];
    }

    /** Behind the field's last byte. */
    int to(int field) {
        return to[field];
    }

    /** The field that has text behind its closing quote, or -1. */
    int torn() {
        return torn;
    }

    /** The physical line on which the record begins. */
    long line() {
        return line;
    }

    /** Puts the fields down and returns the place of the byte that ends the record. */
    private int walk(int start) {
        int fieldStart = start;
        while (true) {
            int open = quoteAt(fieldStart);
            if (open != NONE) {
                int stop = unfold(open);
                if (bytes[stop] != delimiter) {
                    return stop;
                }
                fieldStart = stop + 1;
                continue;
            }
            int at = fieldStart;
            long marks = Bytes.perhapsEnds(Bytes.word(bytes, at), delimiters);
            boolean plain = true;
            while (plain) {
                while (marks == 0) {
                    at += Long.BYTES;
                    marks = Bytes.perhapsEnds(Bytes.word(bytes, at), delimiters);
                }
                int stop = at + Bytes.first(marks);
                marks &= marks - 1;
                byte found = bytes[stop];
                if (found == delimiter) {
                    put(fieldStart, stop);
                    fieldStart = stop + 1;
                    plain = bytes[fieldStart] > Bytes.QUOTE || quoteAt(fieldStart) == NONE;
                } else if (found == Bytes.LF || found == Bytes.CR) {
                    put(fieldStart, stop);
                    return stop;
                }
            }
        }
    }

    private void put(int start, int stop) {
        if (count < from.length) {
            from[count] = start;
            to[count] = stop;
        } else {
            surplus |= !isBlank(start, stop);
        }
        count++;
    }

    /** The quote that opens the field, behind spaces or not, or -1. */
    private int quoteAt(int fieldStart) {
        int at = fieldStart;
        while (bytes[at] == ' ') {
            at++;
        }
        return bytes[at] == Bytes.QUOTE ? at : NONE;
    }

    /** Reads a quoted field, its doubled quotes made single, and returns the place of the byte that ends it. */
    private int unfold(int open) {
        anyQuoted = true;
        int write = open + 1;
        int read = open + 1;
        while (true) {
            byte value = bytes[read++];
            if (value == Bytes.QUOTE) {
                if (bytes[read] != Bytes.QUOTE) {
                    break;
                }
                read++;
            } else if (value == Bytes.LF || (value == Bytes.CR && bytes[read] != Bytes.LF)) {
                nextLine++;
            }
            if (write != read - 1) {
                bytes[write] = value;
            }
            write++;
        }
        while (bytes[read] == ' ') {
            read++;
        }
        if (!isEnd(bytes[read])) {
            torn = torn == NONE ? count : torn;
            while (!isEnd(bytes[read])) {
                read++;
            }
        }
        put(open + 1, write);
        return read;
    }

    private boolean isEnd(byte value) {
        return value == delimiter || value == Bytes.LF || value == Bytes.CR;
    }

    private void endRecord(int stop) {
        boolean pair = bytes[stop] == Bytes.CR && stop + 1 < end && bytes[stop + 1] == Bytes.LF;
        next = pair ? stop + 2 : stop + 1;
        nextLine++;
    }

    private boolean isBlankLine(int start) {
        return !anyQuoted && isBlank(start, next);
    }

    private boolean isBlank(int start, int stop) {
        for (int at = start; at < stop; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && !isEnd(bytes[at])) {
                return false;
            }
        }
        return true;
    }

    private void checkSizes(int start) {
        boolean tooLong = next - start > UsageBlockReader.RECORD_BYTES;
        for (int field = 0; field < Math.min(count, from.length); field++) {
            tooLong |= to[field] - from[field] > FIELD_BYTES;
        }
        if (tooLong) {
            throw new UsageFileDamaged(
                    block.file(),
                    line,
                    "a field is longer than 1 MiB or the record than 16 MiB;"
                            + " look for a quote that is opened here and closed much later");
        }
    }
}
