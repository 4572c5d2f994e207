package io.seataudit.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A native chart: it draws from cells ({@code ref}) and carries their values for readers that do not compute. The title
 * says the one thing that the chart shows.
 */
record Chart(String title, Kind kind, Format format, Labels labels, List<Series> series) {

    enum Kind {
        LINES,
        /** Upright bars; a series drawn as a line stands on its own scale from 0 to 1. */
        COLUMNS,
        /** Lying bars, the first on top, one drawn over the other. */
        BARS
    }

    enum Draw {
        ACCENT,
        CONTEXT,
        DASHED,
        LINE
    }

    /** What stands below or beside the bars: texts, or days. */
    record Labels(String ref, List<String> texts, List<LocalDate> days) {
        Labels(String ref, List<String> texts) {
            this(ref, texts, List.of());
        }
    }

    record Series(String name, Draw draw, String ref, List<Optional<BigDecimal>> values) {}
}
