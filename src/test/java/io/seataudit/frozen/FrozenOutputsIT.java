package io.seataudit.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.cli.Audits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/**
 * No published file changes unless somebody means it to: the files of the sample, of every scenario and of three
 * made-up companies with a year of months each ({@link Company}) have the hashes in {@code frozen/outputs.sha256},
 * which were taken from the outputs of commit 7b42eee. What is hashed is the file but for the program's version
 * ({@link NormalForm}).
 *
 * <p>The published files stay below {@code target/frozen/<source>/out}. To see what a difference is, run the test in a
 * work tree of an older commit too, and compare the two folders (a workbook after {@code unzip}).
 *
 * <p>A change on purpose gets its reason in the changelog, and its new hashes by
 * {@code mvn verify -Dit.test=FrozenOutputsIT -Dfrozen.update=true}; the diff of the list then shows which files changed.
 */
class FrozenOutputsIT {
    /** The commit from whose outputs the hashes were first taken. */
    static final String FROZEN_AT = "7b42eee86400deb3345c9fd65217e15140c2018b";

    private static final HashList LIST = new HashList(Path.of("src/test/resources/frozen/outputs.sha256"));
    private static final Path SCENARIOS = Path.of("src/test/resources/scenario/run");
    private static final Path OUTPUTS = Path.of("target/frozen");

    private static final String SAMPLE = "sample-data";
    private static final String SCENARIO = "scenario/";
    private static final String COMPANY = "company/";

    static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>(List.of(SAMPLE));
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            folders.filter(Files::isDirectory)
                    .map(folder -> SCENARIO + folder.getFileName())
                    .sorted()
                    .forEach(sources::add);
        }
        Stream.of(Company.values()).map(company -> COMPANY + company.folder()).forEach(sources::add);
        return sources;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void everyPublishedFileIsAsItWas(String source) throws IOException {
        // given
        Path folder = OUTPUTS.resolve(source).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Path data = data(source, folder);

        // when
        Audits audits = new Audits(data, folder);
        for (String period : periods(data)) {
            assertThat(audits.run("--period", period)).as(audits.said()).isZero();
        }
        Map<String, String> hashes = PublishedFiles.hashes(audits.out());
        FileSystemUtils.deleteRecursively(audits.work());

        // then
        if (Boolean.getBoolean("frozen.update")) {
            LIST.replace(source, hashes);
        }
        assertThat(differences(LIST.of(source), hashes))
                .as("files of %s that differ from %s; the new ones are in %s", source, FROZEN_AT, audits.out())
                .isEmpty();
    }

    @Test
    void theListNamesNothingThatIsNotAuditedAnyMore() throws IOException {
        List<String> sources = sources();

        assertThat(LIST.all().keySet())
                .allMatch(path -> sources.stream().anyMatch(source -> path.startsWith(source + "/")));
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        return paths.stream()
                .filter(path -> !expected.getOrDefault(path, "").equals(actual.get(path)))
                .map(path -> path
                        + (!expected.containsKey(path)
                                ? " is new"
                                : !actual.containsKey(path) ? " is missing" : " has changed"))
                .toList();
    }

    private static Path data(String source, Path folder) throws IOException {
        if (source.equals(SAMPLE)) {
            return Path.of(SAMPLE);
        }
        if (source.startsWith(SCENARIO)) {
            return SCENARIOS.resolve(source.substring(SCENARIO.length())).resolve("data");
        }
        Path data = folder.resolve("data");
        for (Company company : Company.values()) {
            if (source.equals(COMPANY + company.folder())) {
                company.write(data);
            }
        }
        return data;
    }

    private static List<String> periods(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d{2}"))
                    .sorted()
                    .toList();
        }
    }
}
