package io.seataudit.intake.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes on CSV text as strict RFC 4180, or refuses it. OpenCSV's parser, left to itself, swallows lines after a stray
 * quote without a word (rules.md#damaged-files). Here a quote that is never closed and text after a closing quote
 * refuse the file; quotes within an unquoted cell, as in {@code ="123"} or {@code 5" pipe}, are letters; blanks around
 * a quoted cell do not count; every line end becomes a line feed. Limits are held while the text passes, so memory is
 * bounded.
 */
final class QuoteGuard extends Reader {
    private static final int BUFFER = 1 << 13;

    private final Reader in;
    private final char delimiter;
    private final Limits limits;
    private final char[] chunk = new char[BUFFER];
    private final StringBuilder out = new StringBuilder(BUFFER);
    private int chunkLength;
    private int chunkAt;
    private int given;
    private State state = State.START;
    private int fieldStart;
    private int fieldLength;
    private int recordLength;
    private int columns = 1;
    private int blanks;
    private boolean requoted;
    private boolean afterReturn;
    private boolean ended;
    private long line;
    private long quoteLine;

    /** {@code firstLine}: the physical line on which {@code in} begins. */
    QuoteGuard(Reader in, char delimiter, long firstLine, Limits limits) {
        this.in = in;
        this.delimiter = delimiter;
        this.line = firstLine;
        this.limits = limits;
    }

    private enum State {
        START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (available() == 0 && !ended) {
            fill();
        }
        int count = Math.min(length, available());
        if (count == 0 && ended) {
            return -1;
        }
        out.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What may be handed out: the cell being read may still have to be quoted. */
    private int available() {
        return fieldStart - given;
    }

    private void fill() throws IOException {
        out.delete(0, given);
        fieldStart -= given;
        given = 0;
        if (chunkAt == chunkLength) {
            chunkLength = Math.max(in.read(chunk), 0);
            chunkAt = 0;
            if (chunkLength == 0) {
                end();
                return;
            }
        }
        while (chunkAt < chunkLength) {
            accept(chunk[chunkAt++]);
        }
    }

    private void end() throws UnreadableException {
        if (state == State.QUOTED) {
            throw new UnreadableException("line " + quoteLine
                    + ": a quote is opened here and never closed; mend the line or export the file again");
        }
        closeField();
        fieldStart = out.length();
        ended = true;
    }

    private void accept(char c) throws UnreadableException {
        if (c == 0) {
            throw new UnreadableException("line " + line + ": has a NUL character, so it is not text; export it again");
        }
        boolean lineFeedOfReturn = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (lineFeedOfReturn) {
            return;
        }
        char character = c == '\r' ? '\n' : c;
        switch (state) {
            case START -> start(character);
            case PLAIN -> plain(character);
            case QUOTED -> quoted(character);
            case QUOTE_IN_QUOTED -> afterQuote(character);
        }
        line += character == '\n' ? 1 : 0;
        checkLengths();
    }

    private void start(char c) {
        if (c == '"') {
            out.setLength(fieldStart);
            out.append(c);
            quoteLine = line;
            state = State.QUOTED;
        } else if (c == ' ') {
            blanks++;
            append(c);
        } else if (c == delimiter || c == '\n') {
            separate(c);
        } else {
            append(c);
            state = State.PLAIN;
        }
    }

    private void plain(char c) {
        if (c == delimiter || c == '\n') {
            separate(c);
        } else if (c == '"') {
            if (!requoted) {
                out.insert(fieldStart, '"');
                requoted = true;
            }
            append('"');
            append('"');
        } else {
            append(c);
        }
    }

    private void quoted(char c) {
        if (c == '"') {
            state = State.QUOTE_IN_QUOTED;
            blanks = 0;
        } else {
            append(c);
        }
    }

    private void afterQuote(char c) throws UnreadableException {
        if (c == '"' && blanks == 0) {
            append('"');
            append('"');
            state = State.QUOTED;
        } else if (c == ' ') {
            blanks++;
        } else if (c == delimiter || c == '\n') {
            separate(c);
        } else {
            throw new UnreadableException("line " + line
                    + ": there is text after a closing quote; a quote within a cell must be doubled (\"\")");
        }
    }

    private void separate(char c) {
        closeField();
        out.append(c);
        fieldStart = out.length();
        if (c == '\n') {
            columns = 1;
            recordLength = 0;
        } else {
            columns++;
        }
    }

    private void closeField() {
        if (requoted || state == State.QUOTE_IN_QUOTED) {
            out.append('"');
        }
        requoted = false;
        state = State.START;
        blanks = 0;
        fieldLength = 0;
    }

    private void append(char c) {
        out.append(c);
        fieldLength++;
    }

    private void checkLengths() throws UnreadableException {
        recordLength++;
        if (fieldLength > limits.field()) {
            throw new UnreadableException("line " + line + ": a cell is longer than " + limits.field()
                    + " characters (is a quote missing?); shorten it or export the file again");
        }
        if (recordLength > limits.record() || columns > limits.columns()) {
            throw new UnreadableException("line " + line + ": is longer than " + limits.record()
                    + " characters or has more than " + limits.columns() + " cells; is this the right file?");
        }
    }
}
