package io.seataudit.intake.usage;

/**
 * A part of the {@link DuplicateIndex}: open addressing with linear probing, 24 bytes a slot, between 64 and 80 % full
 * once it has grown. It grows by a quarter at a time, so that memory follows the events closely.
 */
final class DuplicateSegment {
    private static final int FREE = 0;
    private static final int WORDS = 3;

    /** The upper halves of the hashes, by themselves, so that probing stays within a line or two of the cache. */
    private final LongPages highs = new LongPages();

    /** The lower half and the content of each. */
    private final LongPages rest = new LongPages();

    private int slots = 16;
    private int size;

    DuplicateSegment() {
        reset(slots);
    }

    int size() {
        return size;
    }

    long bytes() {
        return (long) WORDS * Long.BYTES * slots;
    }

    /** Looks at the slot where the search for a hash begins, and no further. */
    long fetch(long high) {
        int slot = home(high);
        return highs.get(slot) + rest.get(2 * slot);
    }

    boolean isFull() {
        return size >= slots / 5 * 4;
    }

    /** Remembers the row unless its hash is known, and tells its fate. There must be room. */
    byte admit(long high, long low, long content) {
        long key = high == FREE ? 1 : high;
        int slot = home(key);
        for (long found = highs.get(slot); found != FREE; found = highs.get(slot)) {
            if (found == key && rest.get(2 * slot) == low) {
                return rest.get(2 * slot + 1) == content ? RowBatch.DUPLICATE : RowBatch.CONFLICT;
            }
            slot++;
            slot = slot == slots ? 0 : slot;
        }
        highs.set(slot, key);
        rest.set(2 * slot, low);
        rest.set(2 * slot + 1, content);
        size++;
        return RowBatch.FIRST;
    }

    /** Makes room; {@code scratch} is lent and given back, larger where it was too small. */
    long[] grow(long[] scratch) {
        long[] entries = scratch.length >= WORDS * size ? scratch : new long[Math.multiplyExact(WORDS, size) / 4 * 5];
        int end = 0;
        for (int slot = 0; slot < slots; slot++) {
            if (highs.get(slot) != FREE) {
                entries[end] = highs.get(slot);
                entries[end + 1] = rest.get(2 * slot);
                entries[end + 2] = rest.get(2 * slot + 1);
                end += WORDS;
            }
        }
        reset(Math.addExact(slots, slots / 4));
        size = 0;
        for (int entry = 0; entry < end; entry += WORDS) {
            admit(entries[entry], entries[entry + 1], entries[entry + 2]);
        }
        return entries;
    }

    private void reset(int room) {
        slots = room;
        highs.reset(room);
        rest.reset(Math.multiplyExact(2, room));
    }

    /** Keeps the order of the hashes' lower bits, so that growing reads and writes from front to back. */
    private int home(long high) {
        return (int) (((high & 0xffffffffL) * slots) >>> 32);
    }
}
