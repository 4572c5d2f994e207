package io.seataudit.usage;

/**
 * Remembers every event of one application, to tell which rows repeat an earlier one: at most 40 bytes an event. A row
 * is found by a 128-bit hash of its event id, of which {@link DuplicateSegment} keeps what is needed beside a hash of the
 * row's content.
 *
 * <p>The first of two clashing rows is the one whose block is admitted first: whoever scans with several threads
 * admits blocks in file order, as {@link UsageScan} does.
 */
public final class DuplicateIndex {
    private static final int SEGMENT_BITS = 4;

    /** How many rows are looked ahead, so that the memory fetches their slots side by side. */
    private static final int AHEAD = 32;

    private final DuplicateSegment[] segments = new DuplicateSegment[1 << SEGMENT_BITS];
    private long[] scratch = {};

    /** Written only: what is fetched and never looked at would not be fetched. */
    @SuppressWarnings("UnusedVariable")
    private long fetched;

    /** An index that remembers nothing yet. */
    public DuplicateIndex() {
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new DuplicateSegment();
        }
    }

    /** How many distinct events are remembered. */
    synchronized long events() {
        long events = 0;
        for (DuplicateSegment segment : segments) {
            events += segment.size();
        }
        return events;
    }

    /** The bytes that the remembered events take. */
    synchronized long bytes() {
        long bytes = (long) Long.BYTES * scratch.length;
        for (DuplicateSegment segment : segments) {
            bytes += segment.bytes();
        }
        return bytes;
    }

    /**
     * Compares the rows with all earlier ones, in their order, and sets their fates.
     *
     * @return how many rows without an event id are identical to an earlier one
     */
    synchronized long admit(RowBatch rows) {
        long identical = 0;
        for (int from = 0; from < rows.size; from += AHEAD) {
            int to = Math.min(from + AHEAD, rows.size);
            fetch(rows, from, to);
            for (int row = from; row < to; row++) {
                byte fate = admit(rows.high[row], rows.low[row], rows.content[row]);
                if (!rows.hasId[row]) {
                    identical += fate == RowBatch.DUPLICATE ? 1 : 0;
                    fate = RowBatch.FIRST;
                }
                rows.fate[row] = fate;
            }
        }
        return identical;
    }

    private byte admit(long high, long low, long content) {
        DuplicateSegment segment = segment(high);
        if (segment.isFull()) {
            scratch = segment.grow(scratch);
        }
        return segment.admit(high, low, content);
    }

    private void fetch(RowBatch rows, int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += segment(rows.high[row]).fetch(rows.high[row]);
        }
        fetched += sum;
    }

    private DuplicateSegment segment(long high) {
        return segments[(int) (high >>> -SEGMENT_BITS)];
    }
}
