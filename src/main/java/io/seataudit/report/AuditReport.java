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
 * Everything that the renderers show, computed once. Field names are those of the JSON; money is rounded to the minor
 * unit of {@code currency}, credits are exact. Lists have a declared, fixed order. Each component names the class that
 * computes it, or its rule.
 *
 * @param schemaVersion raised when the meaning of a key changes ({@code rules.md#report-tree})
 * @param period the month under audit ({@code rules.md#as-of-date})
 * @param asOf the day on which seats are judged ({@code rules.md#as-of-date})
 * @param organization its name in the config ({@code rules.md#configuration})
 * @param currency ISO 4217, in which all money of this tree is ({@code rules.md#currencies})
 * @param apps in the order of the config, each by {@link io.seataudit.audit.AppReports}
 * @param people by {@link io.seataudit.audit.PeopleReports}
 * @param findings the gravest first, gathered by {@link io.seataudit.audit.ReportAssembler} ({@code rules.md#findings})
 * @param checks gathered by {@link io.seataudit.audit.ReportAssembler} ({@code rules.md#checks})
 * @param rows the fates of every file's rows, by file ({@code rules.md#row-fates})
 * @param previous empty in the first audited period; by {@link io.seataudit.audit.ReportAssembler}
 * @param revision 1, or one more than this period had before ({@code rules.md#revisions-and-history})
 * @param headline by {@link io.seataudit.audit.HeadlineWriter}
 * @param decisions by {@link io.seataudit.review.DecisionRows}
 * @param rejects by file, line and column; put in order by {@link io.seataudit.audit.ReportAssembler} ({@code rules.md#row-fates})
 * @param trend by {@link io.seataudit.audit.Trend}
 * @param evidence by {@link io.seataudit.audit.EvidenceOfRun}
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
    /** Raised when the meaning of a key changes; new keys do not raise it. */
    public static final int SCHEMA_VERSION = 1;
}
