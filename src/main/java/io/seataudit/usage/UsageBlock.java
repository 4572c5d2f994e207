package io.seataudit.usage;

import java.util.function.Consumer;

/**
 * Whole records of one usage file, as bytes: the unit of work of the scan. It is scanned once: the scan unfolds quoted
 * cells within the bytes and gives the buffer back.
 */
public final class UsageBlock {
    private final UsageSource source;
    private final long ordinal;
    private final long firstLine;
    private final byte[] bytes;
    private final int length;
    private final Consumer<byte[]> giveBack;

    UsageBlock(UsageSource source, long ordinal, long firstLine, byte[] bytes, int length, Consumer<byte[]> giveBack) {
        this.source = source;
        this.ordinal = ordinal;
        this.firstLine = firstLine;
        this.bytes = bytes;
        this.length = length;
        this.giveBack = giveBack;
    }

    /** The file's name relative to the data folder. */
    public String file() {
        return source.file();
    }

    /** The block's number within its file, from 0. */
    public long ordinal() {
        return ordinal;
    }

    /** The physical line of the file, 1-based, on which the block begins. */
    public long firstLine() {
        return firstLine;
    }

    /** How many bytes of records it holds. */
    public int length() {
        return length;
    }

    UsageSource source() {
        return source;
    }

    byte[] bytes() {
        return bytes;
    }

    void release() {
        giveBack.accept(bytes);
    }
}
