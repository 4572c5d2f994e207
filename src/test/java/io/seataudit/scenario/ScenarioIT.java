package io.seataudit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import io.seataudit.cli.Audits;
import io.seataudit.model.Period;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the audit on each folder of {@code scenario/run} as a user would, all its periods in order, and compares the
 * last report with the figures worked out by hand beside it ({@code expected.csv}; the arithmetic is in README.txt).
 */
class ScenarioIT {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenario/run");

    @TempDir
    private Path temp;

    static Stream<String> scenarios() throws Exception {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void the_report_says_what_was_worked_out_by_hand(String scenario) throws Exception {
        // given
        Path data = SCENARIOS.resolve(scenario).resolve("data");
        List<String> periods = periods(data);

        // when
        Audits audits = new Audits(data, temp);
        periods.forEach(period ->
                assertThat(audits.run("--period", period)).as(audits.said()).isZero());

        // then
        String last = periods.get(periods.size() - 1);
        JsonNode report = JsonMapper.shared()
                .readTree(Files.readString(audits.published(last).resolve("seat-audit-" + last + ".json")));
        SoftAssertions soft = new SoftAssertions();
        for (String[] row : expected(scenario)) {
            soft.assertThat(ReportAt.all(report, row[0]).stream()
                            .map(node -> same(node, row[1]))
                            .distinct()
                            .toList())
                    .as(row[0])
                    .containsExactly(row[1]);
        }
        soft.assertAll();
    }

    /** The expected text itself where the value equals it as a number, else the value's own text. */
    private static String same(JsonNode node, String expected) {
        if (node.isNumber() && expected.matches("-?\\d+(\\.\\d+)?")) {
            return node.decimalValue().compareTo(new BigDecimal(expected)) == 0 ? expected : ReportAt.text(node);
        }
        return ReportAt.text(node);
    }

    private static List<String> periods(Path data) throws Exception {
        try (Stream<Path> folders = Files.list(data)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(Period::isPeriod)
                    .sorted()
                    .toList();
        }
    }

    private static List<String[]> expected(String scenario) throws Exception {
        try (CSVReader csv = new CSVReader(
                Files.newBufferedReader(SCENARIOS.resolve(scenario).resolve("expected.csv")))) {
            return csv.readAll().stream().skip(1).toList();
        }
    }
}
