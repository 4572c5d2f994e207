package io.seataudit.model;

import java.util.Locale;

/**
 * Something a reader should know ({@code rules.md#findings}). {@code app} and {@code email} are empty where it concerns
 * none. {@code id} is stable: the same finding has the same id in every run. A level that the code does not have is
 * refused with an {@link IllegalArgumentException}.
 */
public record Finding(String id, Level level, String app, String email, FindingCode code, String text) {

    /** Refuses a level that the code does not have. */
    public Finding {
        if (!code.mayBe(level)) {
            throw new IllegalArgumentException(code + " is never " + level);
        }
    }

    /** A finding at the level of its code, whose id is made of code, application and subject. */
    public static Finding of(FindingCode code, String app, String subject, String text) {
        return of(code, app, subject, subject.contains("@") ? subject : "", text);
    }

    /** The same for a subject that is more than the address of whom it concerns. */
    public static Finding of(FindingCode code, String app, String subject, String email, String text) {
        String id = (code + "/" + app + "/" + subject).toLowerCase(Locale.ROOT);
        return new Finding(id, code.level(), app, email, code, text);
    }

    /** This finding at the other level of its code; {@link IllegalStateException} where the code has but one. */
    public Finding atOtherLevel() {
        Level otherLevel = code.other()
                .orElseThrow(() -> new IllegalStateException(code + " has one level only"))
                .level();
        return new Finding(id, otherLevel, app, email, code, text);
    }

    /** This finding as one of several about the same subject, told apart by a further part of the id. */
    public Finding within(String part) {
        return new Finding(id + "/" + part, level, app, email, code, text);
    }
}
