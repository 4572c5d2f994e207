package io.seataudit.seat;

import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.LastSeen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a sign of activity can come from ({@code rules.md#signs-of-activity}), in the order in which they are shown. */
public enum SignalSource {
    /** Last activity in the member list. */
    MEMBERS,
    /** The newest usage event. */
    USAGE,
    /** A total of the period that names no day: another word of the sources of use and activity. */
    TOTALS,
    /** The newest own action in an activity log. */
    ACTIVITY,
    /** Last use of a licence. */
    LICENCES,
    /** Last edit of an own table. */
    TABLES,
    /** Last login at the identity provider. */
    IDP,
    /** What an earlier audit saw at a source that forgets. */
    HISTORY;

    /** Whether it has files of its own, so that its silence is worth telling. */
    public boolean hasOwnFiles() {
        return this != TOTALS;
    }

    /** What an earlier audit saw: a day, or of totals the month up to the day. */
    public static LastSeen remembered(RememberedSignal signal) {
        return signal.source().equals(TOTALS.word()) ? LastSeen.during(signal.on()) : LastSeen.on(signal.on());
    }

    /** The name in config, history and report, as {@code usage}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source of that name, without regard to case; empty for any other word. */
    public static Optional<SignalSource> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
