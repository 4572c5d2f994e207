package io.seataudit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of findings says of each code what the code itself says, and names the classes that raise it. */
class FindingCodesTest {
    private static final Path TABLE = Path.of(".github/docs/findings.md");
    private static final Path CLASSES = Path.of("src/main/java/io/seataudit");
    private static final Pattern COMMA = Pattern.compile(", ");

    @Test
    void theTableSaysOfEveryCodeWhatTheCodeSays() throws IOException {
        List<String> expected = Arrays.stream(FindingCode.values())
                .map(FindingCodesTest::row)
                .sorted()
                .toList();

        List<String> rows = rows().stream()
                .map(row -> row.substring(0, row.lastIndexOf(" | ") + 2))
                .toList();

        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void everyCodeIsRaisedByTheClassesThatTheTableNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String row : rows()) {
            String code = row.substring(3, row.indexOf('`', 3));
            String classes = row.substring(row.lastIndexOf(" | ") + 3, row.length() - 2);
            for (String name : COMMA.splitAsStream(classes).toList()) {
                Path source = CLASSES.resolve(name.replace("`", "").replace('.', '/') + ".java");
                if (!Files.exists(source) || !Files.readString(source).contains("FindingCode." + code)) {
                    wrong.add(code + " is not raised by " + name);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static String row(FindingCode code) {
        String level = word(code.level())
                + code.other()
                        .map(other -> "; " + word(other.level()) + " " + other.where())
                        .orElse("");
        return "| `" + code + "` | " + level + " | " + code.meaning() + " | " + code.action() + " |";
    }

    private static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
