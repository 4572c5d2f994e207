package io.seataudit.usage;

import io.seataudit.model.FileRows;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the fates of one file's rows as they are decided. */
final class FileCount {
    private final String file;
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    long read;
    long used;
    long outOfPeriod;
    long duplicate;
    long rejected;

    FileCount(String file) {
        this.file = file;
    }

    void leaveOut(String rule, long rows) {
        leftOut.merge(rule, rows, Long::sum);
    }

    SortedMap<String, Long> leftOut() {
        return Collections.unmodifiableSortedMap(leftOut);
    }

    FileRows rows() {
        long left = leftOut.values().stream().mapToLong(Long::longValue).sum();
        return new FileRows(file, read, used, outOfPeriod, left, duplicate, rejected);
    }
}
