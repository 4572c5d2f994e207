package io.seataudit.usage;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads a usage file in blocks of whole records. A cut needs no more than a place where a record begins, so a range of
 * bytes that begins at one, given as a source of its own, yields blocks that are as good as these.
 */
public final class UsageBlockReader implements AutoCloseable {
    /** Small enough for a core's own cache, large enough that a block's overhead is not felt. */
    public static final int BLOCK_BYTES = 1 << 20;

    /** The longest record; a longer one is a quote that was never closed, or an attack. */
    public static final int RECORD_BYTES = 16 << 20;

    private final UsageSource source;
    private final RecordBoundary boundary;
    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();
    private final int blockBytes;
    private byte[] buffer;
    private int filled;
    private long ordinal;
    private long line;
    private boolean atEnd;

    /** With blocks of {@link #BLOCK_BYTES}. */
    public UsageBlockReader(UsageSource source) {
        this(source, BLOCK_BYTES);
    }

    /** With blocks of about so many bytes (at least 1); a block is larger where a record is. */
    public UsageBlockReader(UsageSource source, int blockBytes) {
        if (source.delimiter() > 127 || blockBytes < 1) {
            throw new IllegalArgumentException("the delimiter must be ASCII, a block at least a byte");
        }
        this.source = source;
        this.boundary = new RecordBoundary(source.delimiter());
        this.blockBytes = blockBytes;
        this.buffer = newBuffer();
        this.line = source.firstLine();
    }

    /**
     * The next block, empty at the end of the file.
     *
     * @throws UsageFileDamaged when a quote is not closed or a record is longer than {@link #RECORD_BYTES}
     */
    public Optional<UsageBlock> next() throws IOException {
        while (true) {
            fill();
            if (filled == 0) {
                return Optional.empty();
            }
            boundary.find(buffer, filled, atEnd);
            if (boundary.cut() > 0) {
                return Optional.of(block(boundary.cut(), boundary.lines()));
            }
            if (atEnd) {
                return Optional.of(lastBlock());
            }
            if (filled > RECORD_BYTES) {
                throw new UsageFileDamaged(
                        source.file(),
                        boundary.isQuoted() ? line + boundary.linesBeforeQuote() : line,
                        "a record is longer than 16 MiB; look for a quote that is opened here and never closed");
            }
            buffer = Arrays.copyOf(buffer, 2 * filled + Bytes.SLACK);
        }
    }

    @Override
    public void close() throws IOException {
        source.rows().close();
    }

    private void fill() throws IOException {
        int room = buffer.length - Bytes.SLACK;
        while (!atEnd && filled < room) {
            int count = source.rows().read(buffer, filled, room - filled);
            atEnd = count < 0;
            filled += Math.max(count, 0);
        }
    }

    private UsageBlock lastBlock() {
        if (boundary.isQuoted()) {
            throw new UsageFileDamaged(
                    source.file(),
                    line + boundary.linesBeforeQuote(),
                    "a quote is opened here and not closed before the end of the file;"
                            + " close it, or export the file anew");
        }
        buffer[filled++] = Bytes.LF;
        if (filled > buffer.length - Bytes.SLACK) {
            buffer = Arrays.copyOf(buffer, filled + Bytes.SLACK);
        }
        return block(filled, 1);
    }

    private UsageBlock block(int cut, long lines) {
        byte[] following = newBuffer();
        int rest = filled - cut;
        if (rest > following.length - Bytes.SLACK) {
            following = new byte[rest + blockBytes + Bytes.SLACK];
        }
        System.arraycopy(buffer, cut, following, 0, rest);
        UsageBlock block = new UsageBlock(source, ordinal, line, buffer, cut, this::takeBack);
        buffer = following;
        filled = rest;
        ordinal++;
        line += lines;
        return block;
    }

    private byte[] newBuffer() {
        byte[] old = spare.poll();
        return old == null ? new byte[blockBytes + Bytes.SLACK] : old;
    }

    private void takeBack(byte[] old) {
        if (old.length == blockBytes + Bytes.SLACK) {
            spare.add(old);
        }
    }
}
