package io.seataudit.text;

/**
 * Keeps a text from being taken for a formula by a spreadsheet, also after "save as CSV", where a cell's type and its
 * quote prefix are lost. So the guard is a visible apostrophe, as OWASP advises for CSV injection: before {@code = + -
 * @}, tab, CR, LF and the full-width forms, also where blanks precede them.
 */
public final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {}

    /** The text with an apostrophe before it if it could be taken for a formula. */
    public static String guard(String text) {
        return isDangerous(text) ? GUARD + text : text;
    }

    /** The text as it was before {@link #guard}. */
    public static String unguard(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == GUARD && isDangerous(text.substring(1));
        return guarded ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DANGEROUS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
                return false;
            }
        }
        return false;
    }
}
