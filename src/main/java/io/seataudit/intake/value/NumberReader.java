package io.seataudit.intake.value;

import io.seataudit.text.CellText;
import io.seataudit.vendor.DecimalStyle;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads exact decimals: thousands separators, currency signs, {@code (1,234.00)} and {@code 5-} for negatives. A number
 * that can be read in two ways, as {@code 1,234}, is refused unless the decimal style is declared.
 */
public final class NumberReader {
    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern CURRENCY =
            Pattern.compile("(?:US|C|A|NZ|HK|S)?[$€£¥₹₩₽₺₴฿]|[A-Z]{3}|kr\\.?|zł|Kč|Fr\\.?|R\\$");
    private static final Pattern DOT = Pattern.compile("[1-9]\\d{0,2}(?:[, '’]\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+");
    private static final Pattern COMMA = Pattern.compile("[1-9]\\d{0,2}(?:[. '’]\\d{3})+(?:,\\d+)?|\\d*,\\d+|\\d+");
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private final DecimalStyle style;
    private final boolean dotIsPlain;
    private final String declaration;

    /**
     * @param dotIsPlain whether {@code 1.234}, undeclared, is a plain decimal; not so in files parted by semicolons,
     *     which come from places that write a decimal comma
     * @param declaration where a style can be declared, for messages
     */
    public NumberReader(DecimalStyle style, boolean dotIsPlain, String declaration) {
        this.style = style;
        this.dotIsPlain = dotIsPlain;
        this.declaration = declaration;
    }

    /** The number of a cell that is not blank. */
    public BigDecimal read(String cell) throws BadCell {
        String text = CellText.clean(cell);
        if (text.length() > LONGEST) {
            throw new BadCell("is too long for a number");
        }
        if (style != DecimalStyle.COMMA && dotIsPlain && PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        String digits = text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\u2212', '-');
        boolean negative = false;
        if (digits.startsWith("(") && digits.endsWith(")")) {
            negative = true;
            digits = digits.substring(1, digits.length() - 1).strip();
        }
        String unsigned = withoutCurrency(digits);
        if (unsigned.startsWith("-") || unsigned.endsWith("-")) {
            negative = !negative;
            unsigned = (unsigned.startsWith("-") ? unsigned.substring(1) : unsigned.substring(0, unsigned.length() - 1))
                    .strip();
        } else if (unsigned.startsWith("+")) {
            unsigned = unsigned.substring(1).strip();
        }
        BigDecimal amount = unsigned(withoutCurrency(unsigned));
        return negative ? amount.negate() : amount;
    }

    private BigDecimal unsigned(String text) throws BadCell {
        boolean dot = DOT.matcher(text).matches();
        boolean comma = COMMA.matcher(text).matches();
        boolean asDot = style == DecimalStyle.DOT || (style == DecimalStyle.UNDECLARED && dot);
        if (style == DecimalStyle.UNDECLARED
                && dot
                && comma
                && TWO_WAYS.matcher(text).matches()
                && !isPlain(text)) {
            throw new BadCell("can be read in two ways (a thousand or a fraction); declare which in " + declaration
                    + ": { decimal: dot } or { decimal: comma }");
        }
        if (asDot && dot) {
            return new BigDecimal(text.replaceAll("[, '’]", ""));
        }
        if (style != DecimalStyle.DOT && comma) {
            return new BigDecimal(text.replaceAll("[. '’]", "").replace(',', '.'));
        }
        if (dot || comma) {
            throw new BadCell("is not written with a decimal "
                    + (comma ? "dot; if the file has decimal commas" : "comma; if the file has decimal dots")
                    + ", declare it in " + declaration + ": { decimal: " + (comma ? "comma" : "dot") + " }");
        }
        throw new BadCell(
                text.matches("[\\d.,]+[eE][+-]?\\d+")
                        ? "is in scientific notation, which has lost digits; format the column as a number"
                        : "is not a number; correct it in the export");
    }

    private boolean isPlain(String text) {
        return dotIsPlain && text.indexOf('.') > 0;
    }

    private static String withoutCurrency(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isOfNumber(text.charAt(start))) {
            start++;
        }
        while (end > start && !isOfNumber(text.charAt(end - 1))) {
            end--;
        }
        boolean known = isCurrency(text.substring(0, start)) && isCurrency(text.substring(end));
        return known ? text.substring(start, end) : text;
    }

    private static boolean isCurrency(String text) {
        return text.isBlank() || CURRENCY.matcher(text.strip()).matches();
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+' || c == '(' || c == ')';
    }
}
