package io.seataudit.audit;

import io.seataudit.audit.AuditFacts.GivenFile;
import io.seataudit.model.FileSummary;
import io.seataudit.model.Policy;
import io.seataudit.report.Evidence;
import io.seataudit.report.Evidence.InputEvidence;
import io.seataudit.vendor.PlanCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run's figures rest on: its inputs, thresholds and versions. */
final class EvidenceOfRun {
    private EvidenceOfRun() {}

    static Evidence of(AuditFacts facts) {
        Map<String, FileSummary> summaries = facts.inputs().summaries().stream()
                .collect(Collectors.toMap(summary -> summary.rows().file(), summary -> summary, (one, other) -> one));
        Map<String, Policy> policies = new TreeMap<>();
        facts.apps()
                .forEach(app -> policies.put(
                        app.config().id(), app.config().seats().policies().base()));
        return new Evidence(
                facts.inputs().files().stream()
                        .map(file -> input(file, Optional.ofNullable(summaries.get(file.name()))))
                        .toList(),
                facts.stamp().configSha256(),
                policies,
                facts.apps().stream()
                        .flatMap(app -> app.catalogue().stream())
                        .map(PlanCatalogue::version)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")),
                facts.stamp().programVersion(),
                facts.terms().config().zone().getId(),
                List.of());
    }

    private static InputEvidence input(GivenFile file, Optional<FileSummary> summary) {
        return new InputEvidence(
                file.name(),
                file.kind(),
                summary.map(FileSummary::profile).orElse(""),
                file.sha256(),
                file.bytes(),
                summary.map(FileSummary::unknownColumns).orElse(List.of()),
                summary.map(FileSummary::leftOutByRule).orElse(Map.of()));
    }
}
