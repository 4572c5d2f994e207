package io.seataudit.job;

import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Policy;
import io.seataudit.report.AuditReport;
import io.seataudit.report.Evidence;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The evidence file: what went in, by which rules, and what came out, all with SHA-256. */
record Manifest(
        String program,
        String programVersion,
        Period period,
        LocalDate asOf,
        int revision,
        String configSha256,
        String timeZone,
        Map<String, Policy> thresholds,
        String catalogueVersion,
        List<Evidence.InputEvidence> inputs,
        List<FileRows> rows,
        List<Output> outputs) {
    static final String FILE_NAME = "manifest.json";
    static final String PROGRAM = "seat-audit";

    /** One published file. */
    record Output(String file, String sha256, long bytes) {}

    /** The manifest of everything that stands in the folder now. */
    static Manifest of(AuditReport report, Path folder) throws IOException {
        List<Output> outputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                outputs.add(new Output(file.getFileName().toString(), Fingerprint.ofFile(file), Files.size(file)));
            }
        }
        Evidence evidence = report.evidence();
        return new Manifest(
                PROGRAM,
                evidence.programVersion(),
                report.period(),
                report.asOf(),
                report.revision(),
                evidence.configSha256(),
                evidence.timeZone(),
                evidence.policies(),
                evidence.catalogueVersion(),
                evidence.inputs(),
                report.rows(),
                outputs);
    }
}
