package io.seataudit.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a buffer at a time. Buffers carry {@link #SLACK} bytes behind their content for it. */
final class Bytes {
    static final int SLACK = 8;
    static final byte QUOTE = '"';
    static final byte LF = '\n';
    static final byte CR = '\r';

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Bytes() {}

    /** The eight bytes from {@code at}, the first in the lowest place. */
    static long word(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** The same byte in all eight places. */
    static long spread(int value) {
        return ONES * (value & 0xff);
    }

    /** The highest bit of every byte of {@code word} that equals that of {@code spread}, exactly. */
    static long equal(long word, long spread) {
        long difference = word ^ spread;
        long low = (difference & ~HIGHS) + ~HIGHS;
        return ~(low | difference | ~HIGHS);
    }

    /**
     * The highest bit of every byte that equals that of {@code spread} or is a control character below 14 (LF, CR). May
     * mark a byte too many above a true one, never one too few: whoever asks looks at the byte itself.
     */
    static long perhapsEnds(long word, long spread) {
        long difference = word ^ spread;
        return (((difference - ONES) & ~difference) | ((word - 14 * ONES) & ~word)) & HIGHS;
    }

    /** The place (0 to 7) of the lowest marked byte. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The lowest {@code count} (0 to 8) bytes of a word, the others zero. */
    static long low(long word, int count) {
        return count == 0 ? 0 : word & (-1L >>> (64 - 8 * count));
    }
}
