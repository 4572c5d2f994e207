package io.seataudit.usage;

import java.nio.charset.StandardCharsets;

/** A rule by which rows are left out, its answer remembered for each distinct cell. */
final class LeaveOutFilter {
    /** A column with more distinct cells than this is not worth remembering. */
    private static final int REMEMBERED = 1 << 16;

    private final UsageSource.LeaveOut rule;
    private final Spellings cells = new Spellings();

    LeaveOutFilter(UsageSource.LeaveOut rule) {
        this.rule = rule;
    }

    String name() {
        return rule.rule();
    }

    int column() {
        return rule.column();
    }

    boolean matches(byte[] bytes, int from, int to) {
        if (cells.size() >= REMEMBERED) {
            return decide(bytes, from, to);
        }
        if (!cells.find(bytes, from, to)) {
            boolean matches = decide(bytes, from, to);
            cells.add(bytes, from, to, matches ? 1 : 0, 0);
            return matches;
        }
        return cells.number() == 1;
    }

    private boolean decide(byte[] bytes, int from, int to) {
        String cell = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return rule.pattern().matcher(cell).matches();
    }
}
