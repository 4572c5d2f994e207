package io.seataudit.job;

import io.seataudit.model.Policy;
import io.seataudit.report.Evidence;
import io.seataudit.report.Evidence.InputEvidence;
import io.seataudit.vendor.PlanCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run's figures rest on: its inputs, thresholds and versions. */
final class EvidenceOfRun {
    private final AuditRequest request;

    EvidenceOfRun(AuditRequest request) {
        this.request = request;
    }

    Evidence of(List<ReadItem.FileSummary> files) {
        Map<String, ReadItem.FileSummary> byFile = files.stream()
                .collect(Collectors.toMap(summary -> summary.rows().file(), summary -> summary, (one, other) -> one));
        Map<String, Policy> policies = new TreeMap<>();
        request.config()
                .apps()
                .forEach((id, app) -> policies.put(id, app.policies().base()));
        Stream<InputEvidence> exports = request.files().stream().map(file -> {
            Optional<ReadItem.FileSummary> summary = Optional.ofNullable(byFile.get(file.name()));
            return new InputEvidence(
                    file.name(),
                    file.kind().prefix(),
                    summary.map(ReadItem.FileSummary::profile).orElse(""),
                    file.sha256(),
                    file.bytes(),
                    summary.map(ReadItem.FileSummary::unknownColumns).orElse(List.of()),
                    summary.map(ReadItem.FileSummary::leftOutByRule).orElse(Map.of()));
        });
        Stream<InputEvidence> reviewed = request.decisions().stream()
                .map(file -> new InputEvidence(
                        file.name(), Decisions.KIND, "seat-audit", file.sha256(), file.bytes(), List.of(), Map.of()));
        return new Evidence(
                Stream.concat(exports, reviewed).toList(),
                request.configSha256(),
                policies,
                request.catalogues().values().stream()
                        .map(PlanCatalogue::version)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")),
                ProgramVersion.text(),
                request.config().zone().getId(),
                List.of());
    }
}
