package io.seataudit.usage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * A time zone's offsets, remembered from one transition to the next, so that an event's day costs no object. Exact
 * through gaps and overlaps: those are left to {@link LocalDateTime#atZone}.
 */
final class ZoneOffsets {
    /** Further from a transition than any jump of a clock, the largest of which was a day. */
    private static final long SAFE_SECONDS = 2 * 86_400L;

    private final ZoneId zone;
    private final ZoneRules rules;
    private long[] starts = new long[4];
    private long[] ends = new long[4];
    private int[] offsets = new int[4];
    private int size;
    private int last;

    ZoneOffsets(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        remember(0);
    }

    /** The day (since 1970-01-01) of a moment in seconds since the epoch. */
    long day(long second) {
        int stretch = stretch(second);
        return Math.floorDiv(second + offsets[stretch], 86_400L);
    }

    /** The moment at which local clocks first show so many seconds since 1970-01-01T00:00. */
    long second(long local) {
        int stretch = stretch(local - offsets[last]);
        long second = local - offsets[stretch];
        if (second - starts[stretch] > SAFE_SECONDS && ends[stretch] - second > SAFE_SECONDS) {
            return second;
        }
        return LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toEpochSecond();
    }

    private int stretch(long second) {
        if (second >= starts[last] && second < ends[last]) {
            return last;
        }
        for (int stretch = 0; stretch < size; stretch++) {
            if (second >= starts[stretch] && second < ends[stretch]) {
                last = stretch;
                return stretch;
            }
        }
        return remember(second);
    }

    private int remember(long second) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            offsets = Arrays.copyOf(offsets, 2 * size);
        }
        Instant instant = Instant.ofEpochSecond(second);
        ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        starts[size] = before == null ? Long.MIN_VALUE / 4 : before.toEpochSecond();
        ends[size] = after == null ? Long.MAX_VALUE / 4 : after.toEpochSecond();
        offsets[size] = rules.getOffset(instant).getTotalSeconds();
        last = size++;
        return last;
    }
}
