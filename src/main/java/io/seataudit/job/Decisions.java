package io.seataudit.job;

import io.seataudit.report.AppReport;
import io.seataudit.review.DecisionRow;
import java.util.List;

/** The rows of the Decisions tab. */
final class Decisions {
    List<DecisionRow> rows(List<AppReport> apps) {
        return List.of();
    }
}
