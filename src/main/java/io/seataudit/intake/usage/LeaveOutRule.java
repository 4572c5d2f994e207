package io.seataudit.intake.usage;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** A rule by which rows are left out, its answer remembered for each distinct cell. */
final class LeaveOutRule {
    /** A column with more distinct cells than this is not worth remembering. */
    private static final int REMEMBERED = 1 << 16;

    private final UsageSource.LeaveOut rule;
    private final Spellings cells = new Spellings();
    private final BitSet matching = new BitSet();

    LeaveOutRule(UsageSource.LeaveOut rule) {
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
        int cell = cells.number(bytes, from, to);
        if (cells.added()) {
            matching.set(cell, decide(bytes, from, to));
        }
        return matching.get(cell);
    }

    private boolean decide(byte[] bytes, int from, int to) {
        String cell = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return rule.pattern().matcher(cell).matches();
    }
}
