package io.seataudit.report;

import io.seataudit.model.Policy;
import java.util.List;
import java.util.Map;

/**
 * What the figures rest on, by {@link io.seataudit.audit.EvidenceOfRun}: inputs with their SHA-256 (hex), thresholds per application
 * ({@code rules.md#thresholds}), versions. File names are relative to the data folder.
 */
public record Evidence(
        List<InputEvidence> inputs,
        String configSha256,
        Map<String, Policy> policies,
        String catalogueVersion,
        String programVersion,
        String timeZone,
        List<String> notes) {

    /**
     * One input file. {@code unknownColumns} were not used ({@code rules.md#header-matching}); {@code leftOutByRule} counts rows
     * by the rule's name ({@code rules.md#row-fates}); {@code bytes} and {@code sha256} are of the file as it lies there
     * ({@code rules.md#run-identity}).
     */
    public record InputEvidence(
            String file,
            String kind,
            String profile,
            String sha256,
            long bytes,
            List<String> unknownColumns,
            Map<String, Long> leftOutByRule) {}
}
