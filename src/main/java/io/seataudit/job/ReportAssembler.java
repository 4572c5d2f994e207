package io.seataudit.job;

import io.seataudit.charge.Charges;
import io.seataudit.model.Check;
import io.seataudit.model.FileRows;
import io.seataudit.model.Finding;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.Transition;
import io.seataudit.report.AppFigures;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.HeadlineWriter;
import io.seataudit.report.PreviousPeriod;
import io.seataudit.report.TrendPoint;
import io.seataudit.store.Figures;
import io.seataudit.store.Figures.PastFigures;
import io.seataudit.store.StagedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the rules' results together into the one tree that every renderer draws from. */
final class ReportAssembler {
    private static final int TREND_PERIODS = 12;

    private final AuditRequest request;
    private final RunContext run;
    private final StagedRows staged;
    private final AuditResults results;
    private final Figures figures;
    private final AppReports appReports;
    private final PeopleReports peopleReports;
    private final Decisions decisions;

    ReportAssembler(
            AuditRequest request,
            RunContext run,
            StagedRows staged,
            AuditResults results,
            Figures figures,
            AppReports appReports,
            PeopleReports peopleReports,
            Decisions decisions) {
        this.request = request;
        this.run = run;
        this.staged = staged;
        this.results = results;
        this.figures = figures;
        this.appReports = appReports;
        this.peopleReports = peopleReports;
        this.decisions = decisions;
    }

    AuditReport assemble() {
        List<AppAudit> audits =
                request.config().apps().values().stream().map(results::app).toList();
        List<AppReport> apps = audits.stream().map(appReports::of).toList();
        List<ReadItem.FileSummary> files = staged.all(run.runId(), "", StagedKinds.FILE, ReadItem.FileSummary.class);
        List<FileRows> rows = files.stream()
                .map(ReadItem.FileSummary::rows)
                .sorted(Comparator.comparing(FileRows::file))
                .toList();
        List<PastFigures> past = figures.before(request.period());
        return new AuditReport(
                AuditReport.SCHEMA_VERSION,
                request.period(),
                request.asOf(),
                request.config().organization(),
                request.config().currency(),
                apps,
                peopleReports.of(audits, files),
                findings(audits),
                checks(audits, rows),
                rows,
                previous(audits),
                run.revision(),
                new HeadlineWriter(apps, request.config().currency()).write(newest(past)),
                decisions.rows(audits, apps),
                rejects(),
                trend(past, apps),
                new EvidenceOfRun(request).of(files));
    }

    private List<Reject> rejects() {
        return staged.all(run.runId(), "", StagedKinds.REJECT, Reject.class).stream()
                .sorted(Comparator.comparing(Reject::file)
                        .thenComparing(Reject::line)
                        .thenComparing(Reject::column))
                .toList();
    }

    private List<Finding> findings(List<AppAudit> audits) {
        List<Finding> findings = new ArrayList<>(request.notes());
        findings.addAll(results.directory().findings());
        for (AppAudit audit : audits) {
            findings.addAll(audit.seats().findings());
            findings.addAll(audit.credit().findings());
            findings.addAll(audit.contract().findings());
            findings.addAll(audit.planFindings());
            findings.addAll(new Exchange(request.config())
                    .findings(audit.config().id(), audit.facts().billing()));
        }
        return findings.stream()
                .sorted(Comparator.comparing(Finding::level)
                        .reversed()
                        .thenComparing(Finding::app)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::id))
                .distinct()
                .toList();
    }

    private List<Check> checks(List<AppAudit> audits, List<FileRows> rows) {
        List<Check> checks = new ArrayList<>();
        for (FileRows file : rows) {
            checks.add(new Check(
                    "rows/" + file.file(),
                    "Every row of " + file.file() + " has one fate",
                    BigDecimal.valueOf(file.read()),
                    BigDecimal.valueOf(
                            file.used() + file.outOfPeriod() + file.leftOut() + file.duplicate() + file.rejected())));
        }
        for (AppAudit audit : audits) {
            checks.addAll(audit.credit().checks());
            checks.addAll(audit.contract().checks());
            checks.addAll(Charges.checks(audit.chargeFacts(), audit.charges()));
        }
        checks.add(new Check(
                "all/rejects",
                "Every rejected row is listed",
                BigDecimal.valueOf(rows.stream().mapToLong(FileRows::rejected).sum()),
                BigDecimal.valueOf(rejects().size())));
        return List.copyOf(checks);
    }

    private Optional<PreviousPeriod> previous(List<AppAudit> audits) {
        Optional<Period> period = audits.stream()
                .flatMap(audit -> audit.history().previousPeriod().stream())
                .max(Comparator.naturalOrder());
        return period.map(newest -> {
            Map<Transition, Integer> counts = new EnumMap<>(Transition.class);
            for (Transition transition : Transition.values()) {
                counts.put(transition, 0);
            }
            audits.forEach(audit -> audit.seats()
                    .movement()
                    .counts()
                    .forEach((transition, count) -> counts.merge(transition, count, Integer::sum)));
            return new PreviousPeriod(newest, counts);
        });
    }

    private static Map<String, BigDecimal> newest(List<PastFigures> past) {
        Optional<Period> period = past.stream().map(PastFigures::period).max(Comparator.naturalOrder());
        Map<String, BigDecimal> sums = new TreeMap<>();
        past.stream()
                .filter(figure -> period.filter(figure.period()::equals).isPresent())
                .forEach(figure -> figure.byName().forEach((name, value) -> sums.merge(name, value, BigDecimal::add)));
        return sums;
    }

    private List<TrendPoint> trend(List<PastFigures> past, List<AppReport> apps) {
        List<TrendPoint> points = new ArrayList<>();
        past.forEach(figure -> points.add(Trends.point(figure)));
        apps.forEach(app -> points.add(Trends.point(
                new PastFigures(request.period(), app.id(), AppFigures.of(app).byName()))));
        List<Period> shown = points.stream()
                .map(TrendPoint::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(TREND_PERIODS)
                .toList();
        return points.stream()
                .filter(point -> shown.contains(point.period()))
                .sorted(Comparator.comparing(TrendPoint::period).thenComparing(TrendPoint::app))
                .toList();
    }
}
