package io.seataudit.report.mail;

import java.util.regex.Pattern;

/** Hides addresses of people wherever they stand in a text: {@code ana.costa@x.example} becomes {@code a***@x.example}. */
final class Masking {
    private static final Pattern ADDRESS = Pattern.compile("([^\\s<>()\\[\\]\",;:@])[^\\s<>()\\[\\]\",;:@]*+@");

    private Masking() {}

    static String mask(String text) {
        return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("$1***@");
    }
}
