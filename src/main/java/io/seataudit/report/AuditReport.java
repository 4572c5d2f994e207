package io.seataudit.report;

import io.seataudit.model.Check;
import io.seataudit.model.FileRows;
import io.seataudit.model.Finding;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.review.DecisionRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the renderers show, computed once. Field names are those of the JSON (rules.md#report-tree); money is
 * rounded to the minor unit of {@code currency}, credits are exact. Lists have a declared, fixed order.
 */
public record AuditReport(
        int schemaVersion,
        Period period,
        LocalDate asOf,
        String organization,
        String currency,
        List<AppReport> apps,
        PeopleReport people,
        List<Finding> findings,
        List<Check> checks,
        List<FileRows> rows,
        Optional<PreviousPeriod> previous,
        int revision,
        Headline headline,
        List<DecisionRow> decisions,
        List<Reject> rejects,
        List<TrendPoint> trend,
        Evidence evidence) {
    public static final int SCHEMA_VERSION = 1;
}
