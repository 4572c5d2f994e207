package io.seataudit.vendor;

import io.seataudit.text.YamlMapping;
import java.nio.charset.Charset;
import java.util.Optional;

/** The dialect of a CSV file, as far as it is declared: what is not is found out from the file. */
public record Dialect(Optional<Character> delimiter, Optional<Charset> fallbackCharset) {
    static final Dialect UNDECLARED = new Dialect(Optional.empty(), Optional.empty());

    /** From a section {@code formats}. */
    static Dialect read(YamlMapping yaml) {
        return new Dialect(
                yaml.parsed("delimiter", Dialect::delimiter, "must be one character, or tab"),
                yaml.parsed("charset", Charset::forName, "must be a charset, as windows-1252"));
    }

    /** This dialect; where it declares nothing, the other. */
    public Dialect or(Dialect other) {
        return new Dialect(delimiter.or(other::delimiter), fallbackCharset.or(other::fallbackCharset));
    }

    private static Character delimiter(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1 || text.equals("\"")) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }
}
