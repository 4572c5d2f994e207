package io.seataudit.report.workbook;

import io.seataudit.report.workbook.Block.Line;
import io.seataudit.report.workbook.Block.Spot;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Writes the rows of one sheet, from the title to the last total. */
final class SheetRows {
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
        line(3, Line.of(Look.NOTE, sheet.note()));
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
        xml.beginRow(placed.headerRow(), 0);
        int i = 0;
        for (Column<?> column : placed.table().columns()) {
            xml.cell(i++, styles.index(Look.HEADER, column.format()), Cell.of(column.header()));
        }
        xml.endRow();
    }

    private <T> BigDecimal[] rows(Placed<T> placed) throws IOException {
        List<Column<T>> columns = placed.table().columns();
        int[] style = columns.stream()
                .mapToInt(column -> styles.index(column.input() ? Look.INPUT : Look.BODY, column.format()))
                .toArray();
        BigDecimal[] sums = new BigDecimal[style.length];
        Arrays.fill(sums, BigDecimal.ZERO);
        int index = placed.from();
        int number = placed.firstRow();
        for (T row : placed.rows()) {
            At at = new At(book, placed, number, index++);
            xml.beginRow(number++, 0);
            for (int i = 0; i < style.length; i++) {
                Column<T> column = columns.get(i);
                Cell cell = column.value().of(row, at);
                xml.cell(i, style[i], cell);
                if (column.total() == Total.SUM) {
                    sums[i] = sums[i].add(amount(cell));
                }
            }
            xml.endRow();
        }
        return sums;
    }

    private <T> void total(Placed<T> placed, BigDecimal[] sums) throws IOException {
        xml.beginRow(placed.endRow(), 0);
        int i = 0;
        for (Column<T> column : placed.table().columns()) {
            Format format = column.format() == Format.WRAPPED ? Format.TEXT : column.format();
            xml.cell(i, styles.index(Look.TOTAL, format), column.total().of(placed, column.header(), sums[i]));
            i++;
        }
        xml.endRow();
    }

    /** The number in a cell, or 0. */
    static BigDecimal amount(Cell cell) {
        if (cell instanceof Cell.Amount number) {
            return number.value();
        }
        return cell instanceof Cell.Formula formula ? amount(formula.cached()) : BigDecimal.ZERO;
    }
}
