package io.seataudit.report.sheet;

import java.util.List;

/** A part of a page, from top to bottom. */
public sealed interface Block permits Table, Block.Lines, Block.Charts {

    /** Lines of single cells. */
    record Lines(List<Line> lines) implements Block {}

    /**
     * Charts in three columns: the first is twice as high, the others stand beside it two by two. What they draw from
     * is known when every table has its place.
     */
    record Charts(List<Drawing> charts) implements Block {
        static final int IN_A_ROW = 3;
        static final int ROWS_EACH = 9;

        /** Rows of charts. */
        private int height() {
            return charts.isEmpty() ? 0 : Math.max(2, charts.size() / 2);
        }

        int rows() {
            return height() * ROWS_EACH;
        }
    }

    /** A chart to be. */
    interface Drawing {
        /** The chart, drawn from the cells whose addresses the book knows. */
        Chart on(Book book);
    }

    /** One line, {@code height} in points. */
    record Line(double height, List<Spot> spots) {
        /** A line of one text, in the first column. */
        public static Line of(Look look, String text) {
            return new Line(height(look), List.of(new Spot(0, look, Format.TEXT, Cell.of(text))));
        }

        /** A line of several cells, as high as the look wants it. */
        public static Line of(Look look, Spot... spots) {
            return new Line(height(look), List.of(spots));
        }

        private static double height(Look look) {
            return switch (look) {
                case TITLE, FIGURE -> 26;
                case HEADLINE -> 20;
                default -> 15;
            };
        }
    }

    /** One cell of a line, by its column from 0. */
    record Spot(int column, Look look, Format format, Cell cell) {}
}
