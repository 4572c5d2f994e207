package io.seataudit.text;

/** A cell's text without what spreadsheets and word processors put around it. */
public final class CellText {
    private static final int GUARD = 3;

    private CellText() {}

    /** Blanks at both ends (no-break ones too) and a guard {@code ="..."} removed (rules.md#cell-text). */
    public static String clean(String cell) {
        String text = stripped(cell);
        boolean guarded = text.length() >= GUARD && text.startsWith("=\"") && text.endsWith("\"");
        return guarded ? stripped(text.substring(2, text.length() - 1).replace("\"\"", "\"")) : text;
    }

    /** A value for a message: cut to 100 characters. */
    public static String shown(String cell) {
        return cell.length() <= 100 ? cell : cell.substring(0, 97) + "...";
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
