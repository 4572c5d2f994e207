package io.seataudit.cli;

import io.seataudit.model.Check;
import io.seataudit.model.FileRows;
import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report in about ten lines, for a terminal or a cron mail: no names, no colours. */
final class TerminalSummary {
    private final AuditReport report;

    TerminalSummary(AuditReport report) {
        this.report = report;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(report.organization() + ", " + report.period() + " (as of " + report.asOf() + ", revision "
                + report.revision() + ")");
        lines.add(report.headline().sentence());
        lines.addAll(report.headline().details());
        report.apps().forEach(app -> lines.add(seats(app)));
        lines.add("Findings: " + count(Level.CRITICAL) + " critical, " + count(Level.WARNING) + " warnings, "
                + count(Level.INFO) + " for information");
        lines.add("Rows: " + rows() + "; checks: " + checks());
        return lines;
    }

    private static String seats(AppReport app) {
        return app.name() + ": "
                + app.seatTotals().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> entry.getValue() + " " + CodeWords.lower(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private String rows() {
        long read = report.rows().stream().mapToLong(FileRows::read).sum();
        long rejected = report.rows().stream().mapToLong(FileRows::rejected).sum();
        return String.format(
                Locale.ROOT,
                "%,d read from %d files, %,d of them rejected%s",
                read,
                report.rows().size(),
                rejected,
                rejected == 0 ? "" : " (each is listed)");
    }

    private String checks() {
        long passed = report.checks().stream().filter(Check::passed).count();
        return passed + " of " + report.checks().size() + " passed";
    }

    private long count(Level level) {
        return report.findings().stream()
                .map(Finding::level)
                .filter(level::equals)
                .count();
    }
}
