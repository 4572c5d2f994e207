package io.seataudit.usage;

import java.util.Arrays;

/** The readable rows of one block in columns of plain numbers, reused from block to block. */
final class RowBatch {
    /** What became of a row once it was compared with the earlier ones. */
    static final byte FIRST = 0;

    static final byte DUPLICATE = 1;
    static final byte CONFLICT = 2;

    int size;

    /** The places of the rows that are used, of which there are {@code usedSize}. */
    int[] used = new int[256];

    int usedSize;
    byte[] fate = new byte[256];
    boolean[] hasId = new boolean[256];

    /** The 128-bit hash by which rows are compared: of the event id, or of the content where there is none. */
    long[] high = new long[256];

    long[] low = new long[256];
    long[] content = new long[256];

    long[] second = new long[256];
    int[] nano = new int[256];
    long[] line = new long[256];
    int[] idFrom = new int[256];
    int[] idTo = new int[256];

    int[] day = new int[256];

    /** Rows without a date, which count on the last day as far as the period is asked for, and on none else. */
    boolean[] undated = new boolean[256];

    int[] member = new int[256];
    int[] table = new int[256];
    int[] provider = new int[256];
    int[] action = new int[256];
    long[] credits = new long[256];
    long[] actions = new long[256];

    /** Makes room for one more row and returns its place. */
    int append() {
        if (size == fate.length) {
            grow(2 * size);
        }
        return size++;
    }

    private void grow(int room) {
        used = Arrays.copyOf(used, room);
        fate = Arrays.copyOf(fate, room);
        hasId = Arrays.copyOf(hasId, room);
        high = Arrays.copyOf(high, room);
        low = Arrays.copyOf(low, room);
        content = Arrays.copyOf(content, room);
        second = Arrays.copyOf(second, room);
        nano = Arrays.copyOf(nano, room);
        line = Arrays.copyOf(line, room);
        idFrom = Arrays.copyOf(idFrom, room);
        idTo = Arrays.copyOf(idTo, room);
        day = Arrays.copyOf(day, room);
        undated = Arrays.copyOf(undated, room);
        member = Arrays.copyOf(member, room);
        table = Arrays.copyOf(table, room);
        provider = Arrays.copyOf(provider, room);
        action = Arrays.copyOf(action, room);
        credits = Arrays.copyOf(credits, room);
        actions = Arrays.copyOf(actions, room);
    }
}
