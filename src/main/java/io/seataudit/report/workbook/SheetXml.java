package io.seataudit.report.workbook;

import io.seataudit.model.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
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

    private final Writer out;
    private String[] letters = new String[0];
    private int row;

    SheetXml(Writer out) {
        this.out = out;
    }

    /** Begins a row; a height of 0 leaves it to the program. */
    void beginRow(int number, double height) throws IOException {
        row = number;
        out.write("<row r=\"");
        out.write(Integer.toString(number));
        if (height > 0) {
            out.write("\" ht=\"");
            out.write(Double.toString(height));
            out.write("\" customHeight=\"1");
        }
        out.write("\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    void cell(int column, int style, Cell cell) throws IOException {
        out.write("<c r=\"");
        out.write(letter(column));
        out.write(Integer.toString(row));
        out.write("\" s=\"");
        out.write(Integer.toString(style));
        out.write('"');
        if (cell instanceof Cell.Text text) {
            inline(text.text());
        } else if (cell instanceof Cell.Formula formula) {
            formula(formula);
        } else {
            out.write("><v>");
            out.write(number(cell));
            out.write("</v></c>");
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

    private void inline(String text) throws IOException {
        if (text.isEmpty()) {
            out.write("/>");
            return;
        }
        out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escaped(harmless(text));
        out.write("</t></is></c>");
    }

    private void formula(Cell.Formula formula) throws IOException {
        boolean text = formula.cached() instanceof Cell.Text;
        out.write(text ? " t=\"str\"><f>" : "><f>");
        escaped(formula.formula());
        out.write("</f><v>");
        escaped(number(formula.cached()));
        out.write("</v></c>");
    }

    private static String number(Cell cell) {
        if (cell instanceof Cell.Amount number) {
            return plain(number.value());
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

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void escaped(String text) throws IOException {
        String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < safe.length()
                            && Character.isLowSurrogate(safe.charAt(i + 1))) {
                        out.write(c);
                        i++;
                        out.write(safe.charAt(i));
                    } else {
                        out.write(isAllowed(c) ? c : '\ufffd');
                    }
                }
            }
        }
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
