package io.seataudit.usage;

/**
 * A part of the {@link DuplicateIndex}: open addressing with linear probing, 16 bytes a slot, between 45 and 69 % full
 * once it has grown. It grows by half its size at a time, so that memory follows the events closely.
 *
 * <p>A slot holds 88 bits of the event id's hash, beside the 4 that chose the segment, and 40 bits of the content's. Two
 * ids out of 100 million look alike with a probability of 10^-12, and then the later row is rejected as a conflict, which
 * somebody sees: for it to be lost in silence, the 40 bits must agree by chance as well.
 */
final class DuplicateSegment {
    private static final int FREE = 0;
    private static final int WORDS = 2;
    private static final long ID_BITS = -1L << 40;

    private final LongPages words = new LongPages();
    private int slots = 16;
    private int size;

    DuplicateSegment() {
        words.reset(WORDS * slots);
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) WORDS * Long.BYTES * slots;
    }

    /** Looks at the slot where the search for a hash begins, and no further. */
    long fetch(long high) {
        return words.get(WORDS * home(high));
    }

    boolean isFull() {
        return size >= slots * 11L / 16;
    }

    /** Remembers the row unless its hash is known, and tells its fate. There must be room. */
    byte admit(long high, long low, long content) {
        return admit(high == FREE ? 1 : high, (low & ID_BITS) | (content & ~ID_BITS));
    }

    /** Makes room; {@code scratch} is lent and given back, larger where it was too small. */
    long[] grow(long[] scratch) {
        long[] entries = scratch.length >= WORDS * size ? scratch : new long[Math.multiplyExact(WORDS, size) / 4 * 5];
        int end = 0;
        for (int at = 0; at < WORDS * slots; at += WORDS) {
            if (words.get(at) != FREE) {
                entries[end++] = words.get(at);
                entries[end++] = words.get(at + 1);
            }
        }
        slots = Math.addExact(slots, slots / 2);
        words.reset(Math.multiplyExact(WORDS, slots));
        size = 0;
        for (int at = 0; at < end; at += WORDS) {
            admit(entries[at], entries[at + 1]);
        }
        return entries;
    }

    private byte admit(long first, long second) {
        int at = WORDS * home(first);
        for (long found = words.get(at); found != FREE; found = words.get(at)) {
            if (found == first) {
                long difference = words.get(at + 1) ^ second;
                if ((difference & ID_BITS) == 0) {
                    return difference == 0 ? RowBatch.DUPLICATE : RowBatch.CONFLICT;
                }
            }
            at += WORDS;
            at = at == WORDS * slots ? 0 : at;
        }
        words.set(at, first);
        words.set(at + 1, second);
        size++;
        return RowBatch.FIRST;
    }

    /** Keeps the order of the hashes' lower bits, so that growing reads and writes from front to back. */
    private int home(long high) {
        return (int) (((high & 0xffffffffL) * slots) >>> 32);
    }
}
