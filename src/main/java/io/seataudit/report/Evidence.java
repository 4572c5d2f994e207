package io.seataudit.report;

import io.seataudit.model.Policy;
import java.util.List;
import java.util.Map;

/**
 * What the figures rest on: inputs with their SHA-256 (hex), thresholds per application, versions. File names are
 * relative to the data folder.
 */
public record Evidence(
        List<InputEvidence> inputs,
        String configSha256,
        Map<String, Policy> policies,
        String catalogueVersion,
        String programVersion,
        String timeZone,
        List<String> notes) {

    /** One input file. {@code unknownColumns} were not used; {@code leftOutByRule} counts rows by the rule's name. */
    public record InputEvidence(
            String file,
            String kind,
            String profile,
            String sha256,
            long bytes,
            List<String> unknownColumns,
            Map<String, Long> leftOutByRule) {}
}
