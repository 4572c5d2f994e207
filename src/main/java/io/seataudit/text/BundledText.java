package io.seataudit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that come with the program, as UTF-8. */
public final class BundledText {
    private BundledText() {}

    /** A text by its path on the class path, as {@code /vendors/clay.yml}; empty when there is none. */
    public static Optional<String> find(String path) {
        try (InputStream in = BundledText.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A text that must be there: {@link IllegalStateException} when it is not. */
    public static String get(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("missing in the program: " + path));
    }
}
