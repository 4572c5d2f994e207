package io.seataudit.intake.usage;

/**
 * Remembers every event of one application, to tell which rows repeat an earlier one: 24 bytes a slot, at most 40 bytes
 * an event, since each of the 4,096 segments grows by itself in small steps. A row is found by the 128-bit hash of its
 * event id; beside it stands a hash of its content.
 *
 * <p>The first of two clashing rows is the one whose block is admitted first: whoever scans with several threads
 * admits blocks in file order, as {@link UsageScan} does.
 */
public final class DuplicateIndex {
    private static final int SEGMENT_BITS = 12;

    private final Segment[] segments = new Segment[1 << SEGMENT_BITS];
    private long events;
    private long slots;

    public DuplicateIndex() {
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new Segment();
        }
    }

    /** How many distinct events are remembered. */
    public synchronized long events() {
        return events;
    }

    /** The bytes that the remembered events take. */
    public synchronized long bytes() {
        return slots * Segment.WORDS * Long.BYTES;
    }

    /**
     * Compares the rows with all earlier ones, in their order, and sets their fates.
     *
     * @return how many rows without an event id are identical to an earlier one
     */
    synchronized long admit(RowBatch rows) {
        long identical = 0;
        for (int row = 0; row < rows.size; row++) {
            byte fate = admit(rows.high[row], rows.low[row], rows.content[row]);
            if (fate != RowBatch.FIRST && !rows.hasId[row]) {
                identical++;
                fate = RowBatch.FIRST;
            }
            rows.fate[row] = fate;
        }
        return identical;
    }

    private byte admit(long high, long low, long content) {
        Segment segment = segments[(int) (high >>> -SEGMENT_BITS)];
        long key = high == 0 ? 1 : high;
        int at = segment.find(key, low);
        if (segment.isFree(at)) {
            events++;
            int before = segment.capacity();
            segment.put(at, key, low, content);
            slots += segment.capacity() - before;
            return RowBatch.FIRST;
        }
        return segment.content(at) == content ? RowBatch.DUPLICATE : RowBatch.CONFLICT;
    }

    /** Open addressing with linear probing, at least 62 % and at most 72 % full once it has grown. */
    private static final class Segment {
        static final int WORDS = 3;

        private long[] words = {};
        private int capacity;
        private int size;

        int capacity() {
            return capacity;
        }

        /** The place of the key, or the free place where it belongs. */
        int find(long high, long low) {
            if (capacity == 0) {
                return 0;
            }
            int at = home(high);
            while (words[at] != 0 && (words[at] != high || words[at + 1] != low)) {
                at += WORDS;
                at = at == words.length ? 0 : at;
            }
            return at;
        }

        boolean isFree(int at) {
            return capacity == 0 || words[at] == 0;
        }

        long content(int at) {
            return words[at + 2];
        }

        void put(int free, long high, long low, long content) {
            int at = free;
            if ((size + 1) * 25L > capacity * 18L) {
                grow();
                at = find(high, low);
            }
            words[at] = high;
            words[at + 1] = low;
            words[at + 2] = content;
            size++;
        }

        /** Keeps the order of the hashes, so that growing reads and writes from front to back. */
        private int home(long high) {
            return WORDS * (int) (((high & 0xffffffffL) * capacity) >>> 32);
        }

        private void grow() {
            long[] old = words;
            capacity = Math.addExact(capacity, capacity / 7 + 2);
            words = new long[Math.multiplyExact(capacity, WORDS)];
            for (int at = 0; at < old.length; at += WORDS) {
                if (old[at] != 0) {
                    int to = find(old[at], old[at + 1]);
                    words[to] = old[at];
                    words[to + 1] = old[at + 1];
                    words[to + 2] = old[at + 2];
                }
            }
        }
    }
}
