package io.seataudit.job;

import io.seataudit.model.Period;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a folder's manifest says that this program wrote there: the only ground on which a published file may be
 * replaced or removed. It is asked about files that lie in the folder, so nothing that it says can lead out of it.
 *
 * @param outputs SHA-256 (hex) by file name; the manifest itself is not among them
 * @param inputs the SHA-256 (hex) of what the report was made from
 */
record PublishedManifest(Period period, Map<String, String> outputs, Set<String> inputs) {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> KEYS = Arrays.stream(Manifest.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The folder's manifest; empty when it has none, or one that this program did not write so: damaged, of another
     * period, with a key that it does not know or a name that is no plain file name.
     */
    static Optional<PublishedManifest> in(Path folder, Period period) {
        Path file = folder.resolve(Manifest.FILE_NAME);
        if (!isFile(file)) {
            return Optional.empty();
        }
        try {
            return understand(STRICT.readTree(Files.readAllBytes(file)), period);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether the file is, byte for byte, one that this program wrote into the folder; a link never is. */
    boolean isOwn(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!isFile(file) || !new ReportFiles(period).all().contains(name)) {
            return false;
        }
        String sha256 = outputs.getOrDefault(name, "");
        return name.equals(Manifest.FILE_NAME) || sha256.equals(Fingerprint.ofFile(file));
    }

    private static Optional<PublishedManifest> understand(JsonNode manifest, Period period) {
        if (!KEYS.containsAll(manifest.propertyNames())
                || !manifest.path("program").asString("").equals(Manifest.PROGRAM)
                || !manifest.path("period").asString("").equals(period.toString())
                || !manifest.path("outputs").isArray()) {
            return Optional.empty();
        }
        Map<String, String> outputs = new HashMap<>();
        for (JsonNode output : manifest.path("outputs")) {
            String name = output.path("file").asString("");
            String sha256 = output.path("sha256").asString("");
            if (!isPlain(name) || !sha256.matches("[0-9a-f]{64}") || outputs.put(name, sha256) != null) {
                return Optional.empty();
            }
        }
        Set<String> inputs = new HashSet<>();
        manifest.path("inputs").forEach(input -> inputs.add(input.path("sha256").asString("")));
        return Optional.of(new PublishedManifest(period, Map.copyOf(outputs), Set.copyOf(inputs)));
    }

    private static boolean isPlain(String name) {
        return name.matches("[^/\\\\\\p{Cntrl}]+") && !name.startsWith(".") && !name.equals(Manifest.FILE_NAME);
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
