package io.seataudit.usage;

/** Reads decimals in plain notation, as {@code -12.5}, by hand: at most 12 digits before the point and 6 behind it. */
final class PlainAmount {
    private static final int[] MISSING_PLACES = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};
    private static final int MAX_WHOLE = 12;

    private long millionths;

    /** Whether the bytes are such a decimal; then {@link #millionths()} is its amount. */
    boolean read(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        at += negative ? 1 : 0;
        int digits = at;
        long value = 0;
        while (at < to && isDigit(bytes[at]) && at - digits <= MAX_WHOLE) {
            value = value * 10 + (bytes[at++] - '0');
        }
        if (at == digits || at - digits > MAX_WHOLE) {
            return false;
        }
        int places = 0;
        if (at < to && bytes[at] == '.') {
            at++;
            int point = at;
            while (at < to && isDigit(bytes[at]) && at - point < 6) {
                value = value * 10 + (bytes[at++] - '0');
            }
            places = at - point;
            if (places == 0) {
                return false;
            }
        }
        long amount = value * MISSING_PLACES[places];
        millionths = negative ? -amount : amount;
        return at == to;
    }

    long millionths() {
        return millionths;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
