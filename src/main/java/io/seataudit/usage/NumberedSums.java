package io.seataudit.usage;

import java.util.Arrays;

/** Net credits, net actions and rows under numbered keys. */
final class NumberedSums {
    private static final int WIDTH = 3;

    private long[] sums = new long[WIDTH * 64];

    void add(int key, long credits, long actions) {
        int at = WIDTH * key;
        if (at >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(at + WIDTH, 2 * sums.length));
        }
        sums[at] = Math.addExact(sums[at], credits);
        sums[at + 1] = Math.addExact(sums[at + 1], actions);
        sums[at + 2]++;
    }

    /** All keys with rows are below this. */
    int size() {
        return sums.length / WIDTH;
    }

    long credits(int key) {
        return sums[WIDTH * key];
    }

    long actions(int key) {
        return sums[WIDTH * key + 1];
    }

    long rows(int key) {
        return WIDTH * key < sums.length ? sums[WIDTH * key + 2] : 0;
    }
}
