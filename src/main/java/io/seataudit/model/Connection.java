package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An integration's credential in the application, its owner and who may use it. */
public record Connection(
        Origin origin,
        String name,
        String provider,
        Email owner,
        AccessScope access,
        List<String> groups,
        List<Email> people,
        String auth,
        Optional<LocalDate> lastUsedOn) {
    private static final Pattern PERSONAL = Pattern.compile("(?U)(?i)\\b(personal|own|individual)\\b|\\s*user\\s*");

    /**
     * Whether it runs on a key that its owner brought along, as {@code Personal API key}: whatever runs on it stops with
     * the owner. False where the export does not tell.
     */
    public boolean personal() {
        Matcher words = PERSONAL.matcher(auth);
        return words.find() && (words.group(1) != null || words.matches());
    }
}
