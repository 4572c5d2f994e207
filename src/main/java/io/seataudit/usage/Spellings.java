package io.seataudit.usage;

import java.util.Arrays;

/**
 * Remembers a number and a long for each distinct byte string. All that a search needs stands side by side, so that it
 * waits for the memory twice: for the entry and for the text.
 */
final class Spellings {
    /** An entry: the hash; where the text begins and its length; the number, plus one; the long. */
    private static final int WIDTH = 4;

    private static final int LENGTH_BITS = 24;
    private static final int MAX_TEXT = Integer.MAX_VALUE - 16;
    private static final long K1 = 0x9e3779b97f4a7c15L;
    private static final long K2 = 0xd6e8feb86659fd93L;

    private long[] entries = new long[WIDTH * 64];
    private byte[] text = new byte[1024];
    private int textEnd;
    private int size;

    private int entry;
    private long hash;

    /**
     * Whether the bytes were seen before; then {@link #number()} and {@link #more()} tell what was said of them, else
     * {@link #add} wants to be told. The buffer must have {@link Bytes#SLACK} bytes behind them.
     */
    boolean find(byte[] bytes, int from, int to) {
        hash = hash(bytes, from, to);
        entry = home(hash);
        while (entries[entry + 2] != 0) {
            if (entries[entry] == hash && isSame(entries[entry + 1], bytes, from, to)) {
                return true;
            }
            entry = next(entry);
        }
        return false;
    }

    int number() {
        return (int) entries[entry + 2] - 1;
    }

    long more() {
        return entries[entry + 3];
    }

    int size() {
        return size;
    }

    /** Remembers the bytes that were just not found, with a number that is not negative, and a long. */
    void add(byte[] bytes, int from, int to, int number, long more) {
        int length = to - from;
        int end = Math.addExact(textEnd, length);
        if (end > text.length - Bytes.SLACK) {
            text = Arrays.copyOf(text, Math.max(end + Bytes.SLACK, (int) Math.min(2L * text.length, MAX_TEXT)));
        }
        System.arraycopy(bytes, from, text, textEnd, length);
        entries[entry] = hash;
        entries[entry + 1] = ((long) textEnd << LENGTH_BITS) | length;
        entries[entry + 2] = number + 1L;
        entries[entry + 3] = more;
        textEnd = end;
        size++;
        if (2 * WIDTH * size > entries.length) {
            grow();
        }
    }

    private boolean isSame(long place, byte[] bytes, int from, int to) {
        int at = (int) (place >>> LENGTH_BITS);
        int length = to - from;
        if ((place & ((1 << LENGTH_BITS) - 1)) != length) {
            return false;
        }
        int done = 0;
        for (; length - done >= Long.BYTES; done += Long.BYTES) {
            if (Bytes.word(text, at + done) != Bytes.word(bytes, from + done)) {
                return false;
            }
        }
        long difference = Bytes.word(text, at + done) ^ Bytes.word(bytes, from + done);
        return Bytes.low(difference, length - done) == 0;
    }

    private void grow() {
        long[] old = entries;
        entries = new long[2 * old.length];
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at + 2] != 0) {
                int to = home(old[at]);
                while (entries[to + 2] != 0) {
                    to = next(to);
                }
                System.arraycopy(old, at, entries, to, WIDTH);
                entry = old[at] == hash ? to : entry;
            }
        }
    }

    private int home(long wanted) {
        return ((int) wanted & (entries.length / WIDTH - 1)) * WIDTH;
    }

    private int next(int at) {
        return (at + WIDTH) & (entries.length - 1);
    }

    private static long hash(byte[] bytes, int from, int to) {
        long mixed = (to - from) * K1;
        int at = from;
        for (; to - at > Long.BYTES; at += Long.BYTES) {
            mixed = (Long.rotateLeft(mixed, 29) ^ Bytes.word(bytes, at)) * K2;
        }
        mixed = (Long.rotateLeft(mixed, 29) ^ Bytes.low(Bytes.word(bytes, at), to - at)) * K1;
        return mixed ^ (mixed >>> 32);
    }
}
