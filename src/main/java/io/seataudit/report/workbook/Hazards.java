package io.seataudit.report.workbook;

import io.seataudit.model.Hazard;
import io.seataudit.text.CodeWords;
import java.util.List;
import java.util.stream.Collectors;

/** What to mind before a seat goes, in one cell. */
final class Hazards {
    private Hazards() {}

    /** {@code Owns tables (4); Password login}: a count of 1 says nothing. */
    static String of(List<Hazard> hazards) {
        return hazards.stream()
                .map(hazard -> CodeWords.of(hazard.code()) + (hazard.count() > 1 ? " (" + hazard.count() + ")" : ""))
                .collect(Collectors.joining("; "));
    }
}
