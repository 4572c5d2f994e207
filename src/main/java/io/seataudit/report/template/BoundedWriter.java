package io.seataudit.report.template;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Stops a template that never ends writing. */
final class BoundedWriter extends FilterWriter {
    private final long limit;
    private long written;

    BoundedWriter(Writer out, long limit) {
        super(out);
        this.limit = limit;
    }

    @Override
    public void write(int character) throws IOException {
        count(1);
        out.write(character);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        count(length);
        out.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        count(length);
        out.write(text, offset, length);
    }

    private void count(int length) throws TooLong {
        written += length;
        if (written > limit) {
            throw new TooLong(limit);
        }
    }

    /** The output has more characters than it may have. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(long limit) {
            super("writes more than " + limit + " characters.");
        }
    }
}
