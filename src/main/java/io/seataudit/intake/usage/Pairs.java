package io.seataudit.intake.usage;

import java.util.Arrays;

/** Numbers distinct pairs of numbers from 0 in the order in which they are first seen. */
final class Pairs {
    private static final long FREE = -1;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private long[] pairs = new long[32];
    private int size;

    Pairs() {
        Arrays.fill(keys, FREE);
    }

    /** The number of a pair of numbers that are not negative. */
    int number(int first, int second) {
        long key = ((long) first << 32) | second;
        int slot = slot(key);
        if (keys[slot] == key) {
            return numbers[slot];
        }
        return add(key, slot);
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
        int mask = keys.length - 1;
        long hash = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int add(long key, int slot) {
        keys[slot] = key;
        numbers[slot] = size;
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = key;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        keys = new long[2 * keys.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int number = 0; number < size; number++) {
            int slot = slot(pairs[number]);
            keys[slot] = pairs[number];
            numbers[slot] = number;
        }
    }
}
