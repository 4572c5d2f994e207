package io.seataudit.usage;

import java.util.Arrays;

/** The rows of one day in columns of plain numbers, in file order: 32 bytes a row. */
final class DayRows {
    private int size;
    private int[] second = new int[256];
    private int[] nano = new int[256];
    private long[] amount = new long[256];
    private int[] member = new int[256];
    private int[] file = new int[256];
    private long[] line = new long[256];

    /** With the second of the day, which is 25 hours long where clocks go back. */
    void add(int secondOfDay, int nanoOfSecond, long netAmount, int ofMember, int ofFile, long onLine) {
        if (size == second.length) {
            int room = size + size / 2;
            second = Arrays.copyOf(second, room);
            nano = Arrays.copyOf(nano, room);
            amount = Arrays.copyOf(amount, room);
            member = Arrays.copyOf(member, room);
            file = Arrays.copyOf(file, room);
            line = Arrays.copyOf(line, room);
        }
        second[size] = secondOfDay;
        nano[size] = nanoOfSecond;
        amount[size] = netAmount;
        member[size] = ofMember;
        file[size] = ofFile;
        line[size] = onLine;
        size++;
    }

    int second(int row) {
        return second[row];
    }

    int nano(int row) {
        return nano[row];
    }

    long amount(int row) {
        return amount[row];
    }

    int member(int row) {
        return member[row];
    }

    int file(int row) {
        return file[row];
    }

    long line(int row) {
        return line[row];
    }

    /** The rows by time, those of the same moment in file order. */
    int[] byTime() {
        int[] ends = new int[Arrays.stream(second, 0, size).max().orElse(0) + 1];
        for (int row = 0; row < size; row++) {
            ends[second[row]]++;
        }
        for (int at = 1; at < ends.length; at++) {
            ends[at] += ends[at - 1];
        }
        int[] rows = new int[size];
        int[] next = ends.clone();
        for (int row = size - 1; row >= 0; row--) {
            rows[--next[second[row]]] = row;
        }
        for (int at = 0; at < ends.length; at++) {
            sortByNano(rows, next[at], ends[at]);
        }
        return rows;
    }

    private void sortByNano(int[] rows, int from, int to) {
        boolean sorted = true;
        for (int at = from + 1; at < to && sorted; at++) {
            sorted = nano[rows[at - 1]] <= nano[rows[at]];
        }
        if (sorted) {
            return;
        }
        long[] keys = new long[to - from];
        for (int at = from; at < to; at++) {
            keys[at - from] = ((long) nano[rows[at]] << 32) | rows[at];
        }
        Arrays.sort(keys);
        for (int at = from; at < to; at++) {
            rows[at] = (int) keys[at - from];
        }
    }
}
