package io.seataudit.report.sheet;

import io.seataudit.text.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes rows in the file's own form, one after the other, texts inline: nothing is kept, so a sheet may have any
 * length. Every text is hostile: guarded against being taken for a formula, and freed of what the format cannot hold.
 */
final class SheetXml {
    /** Excel's limit of characters in a cell. */
    static final int CELL_CHARACTERS = 32_767;

    /** Day 0 of Excel's calendar as it is in force from 1900-03-01. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** What the format would take for an escaped character, as {@code _x0041_} for A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Characters gathered before they are encoded and handed on. */
    private static final int BLOCK = 1 << 14;

    private final OutputStream target;
    private final StringBuilder out = new StringBuilder(2 * BLOCK);
    private String[] letters = new String[0];
    private int row;

    SheetXml(OutputStream target) {
        this.target = target;
    }

    /** Begins a row; a height of 0 leaves it to the program. */
    void beginRow(int number, double height) {
        row = number;
        out.append("<row r=\"");
        out.append(number);
        if (height > 0) {
            out.append("\" ht=\"");
            out.append(height);
            out.append("\" customHeight=\"1");
        }
        out.append("\">");
    }

    void endRow() throws IOException {
        out.append("</row>");
        if (out.length() > BLOCK) {
            flush();
        }
    }

    /** Hands on what has been gathered. */
    void flush() throws IOException {
        target.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    void cell(int column, int style, Cell cell) {
        out.append("<c r=\"");
        out.append(letter(column));
        out.append(row);
        out.append("\" s=\"");
        out.append(style);
        out.append('"');
        if (cell instanceof Cell.Text text) {
            inline(text.text());
        } else if (cell instanceof Cell.Formula formula) {
            formula(formula);
        } else {
            out.append("><v>");
            out.append(number(cell));
            out.append("</v></c>");
        }
    }

    /** The harmless form of a text, as it is shown. */
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String guarded = FormulaGuard.guard(text);
        String cut = guarded.length() <= CELL_CHARACTERS ? guarded : cut(guarded);
        return cut.indexOf('\r') < 0 ? cut : cut.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String cut(String text) {
        int end = CELL_CHARACTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private void inline(String text) {
        if (text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escaped(harmless(text));
        out.append("</t></is></c>");
    }

    private void formula(Cell.Formula formula) {
        boolean text = formula.cached() instanceof Cell.Text;
        out.append(text ? " t=\"str\"><f>" : "><f>");
        escaped(formula.formula());
        out.append("</f><v>");
        escaped(number(formula.cached()));
        out.append("</v></c>");
    }

    private static String number(Cell cell) {
        if (cell instanceof Cell.Amount number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return Long.toString(serial(day.day()));
        }
        if (cell instanceof Cell.Text text) {
            return harmless(text.text());
        }
        throw new IllegalArgumentException("a formula's value cannot be a formula");
    }

    /** A day's number in Excel's calendar. */
    static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }

    private void escaped(String text) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < safe.length()
                            && Character.isLowSurrogate(safe.charAt(i + 1))) {
                        out.append(c);
                        i++;
                        out.append(safe.charAt(i));
                    } else {
                        out.append(isAllowed(c) ? c : '\ufffd');
                    }
                }
            }
        }
    }

    /** Most texts need no look at their single characters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '_') {
                return false;
            }
        }
        return true;
    }

    /** XML's characters, less the bidirectional overrides that would make a text read as another one. */
    private static boolean isAllowed(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        boolean overridesDirection = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        return !overridesDirection && !Character.isSurrogate(c) && c < '\ufffe';
    }

    private String letter(int column) {
        if (column >= letters.length) {
            letters = new String[column + 16];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = CellReference.convertNumToColString(i);
            }
        }
        return letters[column];
    }
}
