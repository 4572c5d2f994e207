package io.seataudit.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One sentence that says what to do, a few more that say why, and at most five figures, by
 * {@link io.seataudit.audit.HeadlineWriter} ({@code rules.md#headline-figures}).
 */
public record Headline(String sentence, List<String> details, List<Figure> figures) {

    /**
     * A large figure: a number or a date, and the change on the previous audited period where there is one
     * ({@code rules.md#headline-figures}).
     */
    public record Figure(
            String id,
            String label,
            Unit unit,
            Optional<BigDecimal> value,
            Optional<LocalDate> date,
            Optional<BigDecimal> change) {}

    /** What a figure counts; money is in the report currency. */
    public enum Unit {
        SEATS,
        MONEY,
        CREDITS,
        PERCENT,
        DATE
    }
}
