package io.seataudit.usage;

import java.util.Arrays;

/**
 * A long array in pages. Growing keeps the pages that are there, so that a large one grows without garbage and without
 * a second copy of itself.
 */
final class LongPages {
    private static final int PAGE_BITS = 13;
    private static final int PAGE = 1 << PAGE_BITS;

    private long[][] pages = {};

    long get(int at) {
        return pages[at >>> PAGE_BITS][at & (PAGE - 1)];
    }

    void set(int at, long value) {
        pages[at >>> PAGE_BITS][at & (PAGE - 1)] = value;
    }

    /** Takes a new length, with zero everywhere. */
    void reset(int length) {
        long[][] old = pages;
        pages = new long[(length + PAGE - 1) >>> PAGE_BITS][];
        for (int page = 0; page < pages.length; page++) {
            int size = Math.min(PAGE, length - page * PAGE);
            if (page < old.length && old[page].length == size) {
                Arrays.fill(old[page], 0);
                pages[page] = old[page];
            } else {
                pages[page] = new long[size];
            }
        }
    }
}
