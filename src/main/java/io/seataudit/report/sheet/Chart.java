package io.seataudit.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A native chart: it draws from cells ({@code ref}, absolute addresses) and carries their values for readers that do
 * not compute. The title says the one thing that the chart shows.
 */
public record Chart(String title, Kind kind, Format format, Labels labels, List<Series> series) {

    /** What the values are drawn as. */
    public enum Kind {
        /** Lines over days. */
        LINES,
        /** Upright bars; a series drawn as a line stands on its own scale from 0 to 1. */
        COLUMNS,
        /** Lying bars, the first on top, one drawn over the other. */
        BARS
    }

    /** How one series is drawn. */
    public enum Draw {
        /** The message. */
        ACCENT,
        /** What it is to be compared with. */
        CONTEXT,
        /** The message, as far as it is expected only. */
        DASHED,
        /** A line over bars. */
        LINE
    }

    /** What stands below or beside the bars: texts, or days. */
    public record Labels(String ref, List<String> texts, List<LocalDate> days) {
        /** Labels that are texts. */
        public Labels(String ref, List<String> texts) {
            this(ref, texts, List.of());
        }
    }

    /** One row of values; an empty one leaves a gap. */
    public record Series(String name, Draw draw, String ref, List<Optional<BigDecimal>> values) {}
}
