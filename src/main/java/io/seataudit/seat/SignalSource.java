package io.seataudit.seat;

import java.util.Arrays;
import java.util.List;
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

    /** The sources of which each has files of its own. */
    public static List<SignalSource> ofOwnFiles() {
        return Arrays.stream(values()).filter(source -> source != TOTALS).toList();
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
