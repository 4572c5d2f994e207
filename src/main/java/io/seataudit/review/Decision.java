package io.seataudit.review;

import io.seataudit.text.CodeWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer may decide on a seat. */
public enum Decision {
    /** The seat goes. */
    REMOVE,
    /** The seat stays, on a cheaper licence. */
    DOWNGRADE,
    /** The licence goes to somebody else. */
    REASSIGN,
    /** The seat stays. */
    KEEP,
    /** Somebody has to be asked first. */
    ASK;

    /** The words that a reviewer may choose from, in this order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(CodeWords::of).toList();
    }

    /** The decision that a reviewer's word names, in capitals or not; empty where it names none. */
    public static Optional<Decision> of(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(decision -> decision.name().equals(code))
                .findFirst();
    }
}
