package io.seataudit.usage;

/**
 * Finds the last end of a record in a buffer that begins with one. A quote opens a field only at the field's start
 * (spaces before it do not count) and a doubled quote stays within it; any other quote is a character like others. {@link RecordFields} reads by the same
 * rules. CRLF, LF and a lone CR end a record outside quotes; a CRLF is never cut in two.
 */
final class RecordBoundary {
    private static final long QUOTES = Bytes.spread(Bytes.QUOTE);
    private static final long LFS = Bytes.spread(Bytes.LF);
    private static final long CRS = Bytes.spread(Bytes.CR);

    private final byte delimiter;
    private byte[] bytes = {};
    private int length;
    private boolean atEnd;

    private int cut;
    private long lines;
    private boolean quoted;
    private int opened;
    private int closed;
    private int secondOfPair;

    RecordBoundary(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    /** Looks at the first {@code length} bytes; {@code atEnd} when no more bytes follow them in the file. */
    void find(byte[] buffer, int length, boolean atEnd) {
        this.bytes = buffer;
        this.length = length;
        this.atEnd = atEnd;
        cut = 0;
        quoted = false;
        closed = 0;
        secondOfPair = -1;
        long ends = 0;
        for (int at = 0; at < length; at += Long.BYTES) {
            int count = Math.min(Long.BYTES, length - at);
            long word = count == Long.BYTES ? Bytes.word(buffer, at) : Bytes.low(Bytes.word(buffer, at), count);
            ends += Long.bitCount(Bytes.equal(word, LFS));
            long quotes = Bytes.equal(word, QUOTES);
            long returns = Bytes.equal(word, CRS);
            if ((quotes | returns) != 0) {
                for (; quotes != 0; quotes &= quotes - 1) {
                    quoteAt(at + Bytes.first(quotes));
                }
                for (; returns != 0; returns &= returns - 1) {
                    ends += isLoneReturn(at + Bytes.first(returns)) ? 1 : 0;
                }
            }
        }
        if (!quoted) {
            cutBefore(length);
        }
        lines = ends - linesIn(cut, length);
    }

    /** Behind the last byte of the last whole record; 0 when there is none. */
    int cut() {
        return cut;
    }

    /** How many lines end before the cut. */
    long lines() {
        return lines;
    }

    /** Whether the buffer ends within quotes. */
    boolean isQuoted() {
        return quoted;
    }

    /** How many lines end before the quote that was opened last. */
    long linesBeforeQuote() {
        return linesIn(0, opened);
    }

    private void quoteAt(int at) {
        if (at == secondOfPair) {
            return;
        }
        if (!quoted) {
            if (isFieldStart(at)) {
                cutBefore(at);
                quoted = true;
                opened = at;
            }
        } else if (at + 1 < length && bytes[at + 1] == Bytes.QUOTE) {
            secondOfPair = at + 1;
        } else if (at + 1 < length || atEnd) {
            quoted = false;
            closed = at + 1;
        }
    }

    private boolean isFieldStart(int at) {
        int before = at - 1;
        while (before >= 0 && bytes[before] == ' ') {
            before--;
        }
        return before < 0 || bytes[before] == delimiter || bytes[before] == Bytes.LF || bytes[before] == Bytes.CR;
    }

    private void cutBefore(int end) {
        for (int at = end - 1; at >= closed; at--) {
            if (bytes[at] == Bytes.LF || (bytes[at] == Bytes.CR && (at + 1 < length || atEnd))) {
                cut = at + 1 < length && bytes[at] == Bytes.CR && bytes[at + 1] == Bytes.LF ? at + 2 : at + 1;
                return;
            }
        }
    }

    private long linesIn(int from, int to) {
        long ends = 0;
        for (int at = from; at < to; at++) {
            if (bytes[at] == Bytes.LF || (bytes[at] == Bytes.CR && isLoneReturn(at))) {
                ends++;
            }
        }
        return ends;
    }

    private boolean isLoneReturn(int at) {
        return at + 1 >= length || bytes[at + 1] != Bytes.LF;
    }
}
