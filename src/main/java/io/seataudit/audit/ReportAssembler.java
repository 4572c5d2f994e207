package io.seataudit.audit;

import io.seataudit.model.Check;
import io.seataudit.model.FileRows;
import io.seataudit.model.FileSummary;
import io.seataudit.model.Finding;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.Transition;
import io.seataudit.people.Directory;
import io.seataudit.report.AuditReport;
import io.seataudit.report.PreviousPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was found together into the one tree that every renderer draws from. */
final class ReportAssembler {
    private final AuditFacts facts;
    private final Directory directory;
    private final List<AppResult> apps;

    ReportAssembler(AuditFacts facts, Directory directory, List<AppResult> apps) {
        this.facts = facts;
        this.directory = directory;
        this.apps = apps;
    }

    AuditReport report() {
        AuditTerms terms = facts.terms();
        String currency = terms.config().currency();
        AuditFacts.Past past = facts.past();
        List<FileRows> rows = facts.inputs().summaries().stream()
                .map(FileSummary::rows)
                .sorted(Comparator.comparing(FileRows::file))
                .toList();
        return new AuditReport(
                AuditReport.SCHEMA_VERSION,
                terms.period(),
                terms.asOf(),
                terms.config().organization(),
                currency,
                apps.stream().map(AppResult::report).toList(),
                PeopleReports.of(facts, directory, apps),
                findings(),
                checks(rows),
                rows,
                previous(),
                facts.stamp().revision(),
                new HeadlineWriter(apps, currency).write(FigureSums.newest(past.figures())),
                ReviewedSeats.rows(terms, apps, past.decisions()),
                rejects(),
                Trend.of(past.figures(), terms.period(), apps),
                EvidenceOfRun.of(facts));
    }

    private List<Reject> rejects() {
        return facts.inputs().rejects().stream()
                .sorted(Comparator.comparing(Reject::file)
                        .thenComparing(Reject::line)
                        .thenComparing(Reject::column))
                .toList();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(facts.inputs().notes());
        findings.addAll(directory.findings());
        apps.forEach(app -> findings.addAll(app.verdicts().findings()));
        return findings.stream()
                .sorted(Comparator.comparing(Finding::level)
                        .reversed()
                        .thenComparing(Finding::app)
                        .thenComparing(finding -> finding.code().name())
                        .thenComparing(Finding::id))
                .distinct()
                .toList();
    }

    private List<Check> checks(List<FileRows> rows) {
        List<Check> checks = new ArrayList<>();
        for (FileRows file : rows) {
            checks.add(new Check(
                    "rows/" + file.file(),
                    "Every row of " + file.file() + " has one fate",
                    BigDecimal.valueOf(file.read()),
                    BigDecimal.valueOf(
                            file.used() + file.outOfPeriod() + file.leftOut() + file.duplicate() + file.rejected())));
        }
        apps.forEach(app -> checks.addAll(app.verdicts().checks()));
        checks.add(new Check(
                "all/rejects",
                "Every rejected row is listed",
                BigDecimal.valueOf(rows.stream().mapToLong(FileRows::rejected).sum()),
                BigDecimal.valueOf(facts.inputs().rejects().size())));
        return List.copyOf(checks);
    }

    private Optional<PreviousPeriod> previous() {
        Optional<Period> newest = facts.apps().stream()
                .flatMap(app -> app.history().previousPeriod().stream())
                .max(Comparator.naturalOrder());
        return newest.map(period -> {
            Map<Transition, Integer> counts = new EnumMap<>(Transition.class);
            for (Transition transition : Transition.values()) {
                counts.put(transition, 0);
            }
            apps.forEach(app -> app.verdicts()
                    .seats()
                    .movement()
                    .counts()
                    .forEach((transition, count) -> counts.merge(transition, count, Integer::sum)));
            return new PreviousPeriod(period, counts);
        });
    }
}
