package io.seataudit.seat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a sign of activity can come from (contract, section 3), in the order in which they are shown. */
enum SignalSource {
    MEMBERS,
    USAGE,
    ACTIVITY,
    LICENCES,
    TABLES,
    IDP,
    HISTORY;

    /** The name in config, history and report, as {@code usage}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SignalSource> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
