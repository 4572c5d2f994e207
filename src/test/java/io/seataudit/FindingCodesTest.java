package io.seataudit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code of a finding is explained to readers, raised by the program and shown by a test. */
class FindingCodesTest {
    private static final Path TABLE = Path.of(".github/docs/findings.md");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void theTableSaysOfEveryCodeWhatTheEnumAndTheClassesSay() throws IOException {
        // given
        Map<String, String> classes = sources(MAIN, name -> true);

        // when
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        // then
        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .map(code -> row(code, naming(code, classes)))
                        .toList());
    }

    @Test
    void everyCodeIsRaisedSomewhere() throws IOException {
        assertThat(unnamedIn(sources(MAIN, name -> true))).isEmpty();
    }

    /** Samples for renderers name codes too, and show nothing of when they are raised: only tests count. */
    @Test
    void everyCodeIsShownByATest() throws IOException {
        assertThat(unnamedIn(sources(TEST, name -> name.endsWith("Test") || name.endsWith("IT"))))
                .isEmpty();
    }

    @Test
    void aCodeIsNotFoundInTheNameOfALongerOne() {
        // RATE_MISSING ends PLAN_RATE_MISSING, and LICENCE_KEPT could begin a longer name.
        assertThat(naming(FindingCode.RATE_MISSING, Map.of("A", "FindingCode.PLAN_RATE_MISSING,")))
                .isEmpty();
        assertThat(naming(FindingCode.LICENCE_KEPT, Map.of("A", "FindingCode.LICENCE_KEPT_TWICE,")))
                .isEmpty();
        assertThat(naming(FindingCode.LICENCE_KEPT, Map.of("A", "FindingCode.LICENCE_KEPT,")))
                .containsExactly("A");
    }

    private static String row(FindingCode code, List<String> classes) {
        String level = code.level().name().toLowerCase(Locale.ROOT)
                + code.other()
                        .map(other -> "; " + other.level().name().toLowerCase(Locale.ROOT) + " " + other.where())
                        .orElse("");
        return "| `" + code + "` | " + level + " | " + code.meaning() + " | " + code.action() + " | "
                + classes.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " |";
    }

    private static List<FindingCode> unnamedIn(Map<String, String> sources) {
        return Arrays.stream(FindingCode.values())
                .filter(code -> naming(code, sources).isEmpty())
                .toList();
    }

    /** The classes whose source names the code, by name. */
    private static List<String> naming(FindingCode code, Map<String, String> sources) {
        Pattern named = Pattern.compile("\\bFindingCode\\." + code + "\\b");
        return sources.entrySet().stream()
                .filter(source -> named.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Sources by the simple name of their class, sorted; without the enum and this test. */
    private static Map<String, String> sources(Path root, Predicate<String> which) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (which.test(name)
                        && !name.equals(FindingCode.class.getSimpleName())
                        && !name.equals(FindingCodesTest.class.getSimpleName())) {
                    sources.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }
}
