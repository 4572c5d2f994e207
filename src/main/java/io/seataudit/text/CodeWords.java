package io.seataudit.text;

import java.util.Locale;

/** How codes are said to people, wherever one is shown: the one place where their spelling is made. */
public final class CodeWords {
    private CodeWords() {}

    /** {@code STALE_INVITE} as {@code Stale invite}. */
    public static String of(Enum<?> code) {
        return of(code.name());
    }

    /** The same for a code that comes as a text; an empty one stays empty. */
    public static String of(String code) {
        String words = lower(code);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code STALE_INVITE} as {@code stale invite}, within a sentence; abbreviations keep their capitals. */
    public static String lower(Enum<?> code) {
        return lower(code.name());
    }

    private static String lower(String code) {
        return code.replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .replace("crm", "CRM")
                .replace("mcp", "MCP");
    }
}
