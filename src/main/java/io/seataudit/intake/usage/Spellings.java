package io.seataudit.intake.usage;

import java.util.Arrays;

/** Numbers distinct byte strings from 0 in the order in which they are first seen. */
final class Spellings {
    private static final long K1 = 0x9e3779b97f4a7c15L;
    private static final long K2 = 0xd6e8feb86659fd93L;
    private static final int MAX_TEXT = Integer.MAX_VALUE - 16;

    /** Per slot: the upper half of the hash and the number plus one; 0 is a free slot. */
    private long[] slots = new long[64];

    private byte[] text = new byte[1024];
    private int[] ends = new int[32];
    private int size;
    private boolean added;

    /** The number of the bytes; the buffer must have {@link Bytes#SLACK} bytes behind them. */
    int number(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        for (long found = slots[slot]; found != 0; found = slots[slot]) {
            if ((found ^ hash) >>> 32 == 0) {
                int number = (int) found - 1;
                if (isSame(number, bytes, from, to)) {
                    added = false;
                    return number;
                }
            }
            slot = (slot + 1) & mask;
        }
        added = true;
        return add(bytes, from, to, hash, slot);
    }

    /** Whether the last number given is a new one. */
    boolean added() {
        return added;
    }

    int size() {
        return size;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private boolean isSame(int number, byte[] bytes, int from, int to) {
        int at = start(number);
        int length = to - from;
        if (ends[number] - at != length) {
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

    private int add(byte[] bytes, int from, int to, long hash, int slot) {
        int start = start(size);
        int end = Math.addExact(start, to - from);
        if (end > text.length - Bytes.SLACK) {
            text = Arrays.copyOf(text, Math.max(end + Bytes.SLACK, (int) Math.min(2L * text.length, MAX_TEXT)));
        }
        System.arraycopy(bytes, from, text, start, to - from);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size] = end;
        slots[slot] = (hash & 0xffffffff00000000L) | (size + 1);
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                int number = (int) entry - 1;
                int slot = (int) hash(text, start(number), ends[number]) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = (to - from) * K1;
        int at = from;
        for (; to - at > Long.BYTES; at += Long.BYTES) {
            hash = (Long.rotateLeft(hash, 29) ^ Bytes.word(bytes, at)) * K2;
        }
        hash = (Long.rotateLeft(hash, 29) ^ Bytes.low(Bytes.word(bytes, at), to - at)) * K1;
        return hash ^ (hash >>> 32);
    }
}
