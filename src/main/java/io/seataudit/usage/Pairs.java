package io.seataudit.usage;

import java.util.Arrays;

/** Numbers distinct pairs of numbers from 0 in the order in which they are first seen. */
final class Pairs {
    /** A slot: the pair, plus one so that 0 is free; its number. */
    private static final int WIDTH = 2;

    private long[] slots = new long[WIDTH * 64];
    private long[] pairs = new long[32];
    private int size;

    /** The number of a pair of numbers that are not negative. */
    int number(int first, int second) {
        long key = (((long) first << 32) | second) + 1;
        int slot = slot(key);
        return slots[slot] == key ? (int) slots[slot + 1] : add(key, slot);
    }

    int size() {
        return size;
    }

    int first(int number) {
        return (int) (pairs[number] >>> 32);
    }

    int second(int number) {
        return (int) pairs[number];
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) * WIDTH & mask;
        while (slots[slot] != key && slots[slot] != 0) {
            slot = (slot + WIDTH) & mask;
        }
        return slot;
    }

    private int add(long key, int slot) {
        slots[slot] = key;
        slots[slot + 1] = size;
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = key - 1;
        if (2 * WIDTH * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new long[2 * slots.length];
        for (int number = 0; number < size; number++) {
            int slot = slot(pairs[number] + 1);
            slots[slot] = pairs[number] + 1;
            slots[slot + 1] = number;
        }
    }
}
