package io.seataudit.report.template;

/**
 * Texts of the exports as a reader may see them. Line breaks and tabs become spaces; characters that act on the text
 * around them (other controls, marks that turn the reading direction) are shown by their number instead.
 */
public final class SafeText {
    private SafeText() {}

    /** The text on one line, with nothing invisible that acts. */
    public static String visible(String text) {
        if (text.chars().noneMatch(SafeText::acts)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 8);
        text.chars().forEach(character -> {
            if (character == '\r' || character == '\n' || character == '\t') {
                visible.append(' ');
            } else if (acts(character)) {
                visible.append("[U+%04X]".formatted(character));
            } else {
                visible.append((char) character);
            }
        });
        return visible.toString();
    }

    /** Controls, direction marks, and the line and paragraph separators. */
    private static boolean acts(int character) {
        return Character.isISOControl(character)
                || character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
