package io.seataudit.model;

/**
 * Something a reader should know ({@code rules.md#findings}). {@code app} and {@code email} are empty where it concerns none.
 * {@code id} is stable: the same finding has the same id in every run.
 */
public record Finding(String id, Level level, String app, String email, String code, String text) {

    /** A finding whose id is made of code, application and subject. */
    public static Finding of(Level level, String app, String subject, String code, String text) {
        String id = (code + "/" + app + "/" + subject).toLowerCase(java.util.Locale.ROOT);
        String email = subject.contains("@") ? subject : "";
        return new Finding(id, level, app, email, code, text);
    }
}
