package io.seataudit.vendor;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is compared of a header or a word: letters and digits in lower case, Unicode-normalised; spaces, punctuation and
 * bracketed suffixes ({@code [READ ONLY]}, {@code (UTC)}) do not count (rules.md#header-matching).
 */
public final class HeaderKey {
    private HeaderKey() {}

    /** The key of a header in a file. */
    public static String of(String header) {
        return ofPattern(header.replace('*', ' '));
    }

    /** The key of a header in a profile, where {@code *} stands for anything. */
    static String ofPattern(String header) {
        String text = normalized(header);
        String bare = withoutSuffix(withoutSuffix(text, '[', ']'), '(', ')');
        String key = lettersAndDigits(bare);
        return key.isEmpty() ? text.toLowerCase(Locale.ROOT) : key;
    }

    /** The key of a word in a cell; punctuation alone, as {@code -}, is a word too. */
    public static String ofWord(String word) {
        String text = normalized(word);
        String key = lettersAndDigits(text);
        return key.isEmpty() ? text : key;
    }

    private static String withoutSuffix(String text, char open, char close) {
        int start = text.lastIndexOf(open);
        boolean suffixed = start > 0 && text.charAt(text.length() - 1) == close;
        return suffixed ? text.substring(0, start).strip() : text;
    }

    private static String normalized(String text) {
        return (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
    }

    /** Nearly every cell is: then the patient way over code points can be spared. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String lettersAndDigits(String text) {
        StringBuilder key = new StringBuilder(text.length());
        if (isAscii(text)) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean upper = c >= 'A' && c <= 'Z';
                if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*') {
                    key.append(upper ? (char) (c + ('a' - 'A')) : c);
                }
            }
            return key.toString();
        }
        text.codePoints()
                .filter(c ->
                        Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '*')
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
