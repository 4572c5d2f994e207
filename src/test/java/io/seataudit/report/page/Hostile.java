package io.seataudit.report.page;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import io.seataudit.review.DecisionRow;
import java.util.Collections;
import java.util.List;

/** The sample report with rows that somebody hostile, or a very large company, would give it. */
public final class Hostile {
    private Hostile() {}

    /** Everybody to decide on, every finding and the organisation bear this name. */
    public static AuditReport named(String name) {
        AuditReport report = SampleReport.report();
        List<DecisionRow> decisions =
                report.decisions().stream().map(row -> named(row, name)).toList();
        List<Finding> findings = List.of(Finding.of(FindingCode.POOL_EXHAUSTED, "clay", "x", name));
        return with(report, name, decisions, findings);
    }

    /** So many decisions and as many findings, each with long texts. */
    public static AuditReport many(int rows) {
        AuditReport report = SampleReport.report();
        String long300 = "Wolfeschlegelsteinhausen".repeat(13).substring(0, 300);
        DecisionRow row = named(report.decisions().get(1), long300);
        Finding finding = Finding.of(FindingCode.POOL_EXHAUSTED, "clay", "x", long300);
        return with(report, long300, Collections.nCopies(rows, row), Collections.nCopies(rows, finding));
    }

    private static AuditReport with(
            AuditReport report, String organization, List<DecisionRow> decisions, List<Finding> findings) {
        return new AuditReport(
                report.schemaVersion(),
                report.period(),
                report.asOf(),
                organization,
                report.currency(),
                report.apps(),
                report.people(),
                findings,
                report.checks(),
                report.rows(),
                report.previous(),
                report.revision(),
                report.headline(),
                decisions,
                report.rejects(),
                report.trend(),
                report.evidence());
    }

    private static DecisionRow named(DecisionRow row, String name) {
        return new DecisionRow(
                row.id(),
                row.app(),
                row.workspace(),
                row.email(),
                name,
                row.status(),
                row.reason(),
                row.hazards(),
                row.recommendation(),
                row.exposure(),
                row.decision(),
                row.decidedBy(),
                row.decidedOn(),
                row.comment(),
                row.decidedIn(),
                row.outcome());
    }
}
