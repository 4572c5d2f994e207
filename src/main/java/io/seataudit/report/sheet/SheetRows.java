package io.seataudit.report.sheet;

import io.seataudit.report.sheet.Block.Line;
import io.seataudit.report.sheet.Block.Spot;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Writes the rows of one sheet, from the title to the last total. */
final class SheetRows {
    /** Points of a row of one line, and of each further line. */
    static final float ROW = 18;

    private static final double LINE = 15;

    /** A row cannot be higher than 409 points. */
    private static final int LINES_AT_MOST = 26;

    /** Characters that the filter's button covers. */
    private static final int FILTER_BUTTON = 2;

    private final Book book;
    private final Styles styles;
    private final SheetXml xml;
    private final String subtitle;

    SheetRows(Book book, Styles styles, SheetXml xml, String subtitle) {
        this.book = book;
        this.styles = styles;
        this.xml = xml;
        this.subtitle = subtitle;
    }

    void write(Book.Sheet sheet) throws IOException {
        line(1, Line.of(Look.TITLE, sheet.page().title()));
        line(2, Line.of(Look.SUBTITLE, subtitle));
        if (!sheet.note().isEmpty()) {
            line(3, Line.of(Look.NOTE, sheet.note()));
        }
        for (Book.PlacedBlock placed : sheet.blocks()) {
            if (placed.block() instanceof Block.Lines lines) {
                int row = placed.row();
                for (Line line : lines.lines()) {
                    line(row++, line);
                }
            }
            for (Placed<?> table : placed.table()) {
                table(table);
            }
        }
    }

    private void line(int row, Line line) throws IOException {
        xml.beginRow(row, line.height());
        for (Spot spot : line.spots()) {
            xml.cell(spot.column(), styles.index(spot.look(), spot.format()), spot.cell());
        }
        xml.endRow();
    }

    private <T> void table(Placed<T> placed) throws IOException {
        Table<T> table = placed.table();
        if (!table.caption().isEmpty() && placed.from() == 0) {
            line(placed.headerRow() - 1, Line.of(Look.CAPTION, table.caption()));
        }
        header(placed);
        if (placed.isEmpty()) {
            line(placed.firstRow(), Line.of(Look.NOTE, table.whenEmpty()));
            return;
        }
        BigDecimal[] sums = rows(placed);
        if (placed.hasTotal()) {
            total(placed, sums);
        }
    }

    private void header(Placed<?> placed) throws IOException {
        int lines = 1;
        for (Column<?> column : placed.table().columns()) {
            lines = Math.max(
                    lines,
                    lines(column.header(), column.width() - (column.format().isNumber() ? FILTER_BUTTON : 0)));
        }
        xml.beginRow(placed.headerRow(), height(lines));
        int i = 0;
        for (Column<?> column : placed.table().columns()) {
            xml.cell(i++, styles.index(Look.HEADER, column.format()), Cell.of(column.header()));
        }
        xml.endRow();
    }

    private <T> BigDecimal[] rows(Placed<T> placed) throws IOException {
        List<Column<T>> columns = placed.table().columns();
        int[] style = columns.stream()
                .mapToInt(column -> styles.index(column.isInput() ? Look.INPUT : Look.BODY, column.format()))
                .toArray();
        BigDecimal[] sums = new BigDecimal[style.length];
        Arrays.fill(sums, BigDecimal.ZERO);
        Cell[] cells = new Cell[style.length];
        int index = placed.from();
        int number = placed.firstRow();
        for (T row : placed.rows()) {
            At at = new At(book, placed, number, index++);
            int lines = 1;
            for (int i = 0; i < style.length; i++) {
                Column<T> column = columns.get(i);
                cells[i] = column.value().of(row, at);
                if (column.format() == Format.WRAPPED && cells[i] instanceof Cell.Text text) {
                    lines = Math.max(lines, lines(text.text(), column.width() * 11 / 10));
                }
            }
            xml.beginRow(number++, height(lines));
            for (int i = 0; i < style.length; i++) {
                Column<T> column = columns.get(i);
                Cell cell = cells[i];
                xml.cell(i, style[i], cell);
                if (column.total() == Total.SUM) {
                    sums[i] = sums[i].add(cell.amount());
                }
            }
            xml.endRow();
        }
        return sums;
    }

    /** How many lines a text takes in a column: programs do not all fit a row's height by themselves. */
    private static int lines(String text, int width) {
        int lines = 0;
        int inLine = 0;
        for (String word : text.split("(?<=\\s)", -1)) {
            if (inLine > 0 && inLine + word.stripTrailing().length() > width) {
                lines++;
                inLine = 0;
            }
            lines += word.length() / Math.max(1, width + 1);
            inLine += word.length();
            if (word.endsWith("\n")) {
                lines++;
                inLine = 0;
            }
        }
        return Math.min(lines + 1, LINES_AT_MOST);
    }

    /** 0 for the standard height. */
    private static double height(int lines) {
        return lines == 1 ? 0 : ROW + (lines - 1) * LINE;
    }

    private <T> void total(Placed<T> placed, BigDecimal[] sums) throws IOException {
        xml.beginRow(placed.endRow(), height(1));
        int i = 0;
        for (Column<T> column : placed.table().columns()) {
            Format format = column.format() == Format.WRAPPED ? Format.TEXT : column.format();
            xml.cell(i, styles.index(Look.TOTAL, format), column.total().cell(placed, column.header(), sums[i]));
            i++;
        }
        xml.endRow();
    }
}
