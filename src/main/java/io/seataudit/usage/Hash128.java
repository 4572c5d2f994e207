package io.seataudit.usage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A 128-bit hash of bytes (the mixing of MurmurHash3 x64, by Austin Appleby, public domain), held in two words so that
 * hashing makes no object. The same bytes give the same hash in every partition and on every machine.
 */
final class Hash128 {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private long high;
    private long low;

    /** Hashes a range; the buffer must have {@link Bytes#SLACK} bytes behind it. */
    void of(byte[] bytes, int from, int to) {
        long a = 0;
        long b = 0;
        int at = from;
        for (; to - at >= 2 * Long.BYTES; at += 2 * Long.BYTES) {
            a = Long.rotateLeft(a ^ first(Bytes.word(bytes, at)), 27) + b;
            a = a * 5 + 0x52dce729;
            b = Long.rotateLeft(b ^ second(Bytes.word(bytes, at + Long.BYTES)), 31) + a;
            b = b * 5 + 0x38495ab5;
        }
        int rest = to - at;
        if (rest > Long.BYTES) {
            a ^= first(Bytes.word(bytes, at));
            b ^= second(Bytes.low(Bytes.word(bytes, at + Long.BYTES), rest - Long.BYTES));
        } else if (rest > 0) {
            a ^= first(Bytes.low(Bytes.word(bytes, at), rest));
        }
        a ^= to - from;
        b ^= to - from;
        a += b;
        b += a;
        a = mix(a);
        b = mix(b);
        high = a + b;
        low = high + b;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    /** Hashes a text as its UTF-8. */
    void of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        of(Arrays.copyOf(bytes, bytes.length + Bytes.SLACK), 0, bytes.length);
    }

    /** Spreads every bit of a word over all of them. */
    static long mix(long word) {
        long mixed = (word ^ (word >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static long first(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long second(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }
}
