package io.seataudit.intake.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** For files whose lines end in a carriage return alone: each becomes a line feed, within quotes too. */
final class ReturnsAsLineFeeds extends FilterInputStream {
    ReturnsAsLineFeeds(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        return b == '\r' ? '\n' : b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '\r') {
                buffer[i] = '\n';
            }
        }
        return count;
    }
}
