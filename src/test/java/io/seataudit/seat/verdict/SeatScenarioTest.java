package io.seataudit.seat.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.SeatVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenario folders: each tells its story in {@code story.txt}, gives the files, and expects the verdicts that were
 * worked out by hand. For every status and hazard there is one folder in which it appears, and a twin in which it just
 * does not.
 */
class SeatScenarioTest {
    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(ScenarioFolder.ROOT)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_verdicts_are_as_worked_out_by_hand(Path folder) {
        SeatAuditResult result = ScenarioFolder.read(folder).audited();

        List<Map<String, String>> expected = ScenarioFolder.rows(folder.resolve("expected.csv"));
        assertThat(expected).isNotEmpty();
        for (Map<String, String> row : expected) {
            SeatVerdict verdict = find(result, row);
            assertThat(told(verdict, row))
                    .as("%s of %s", row.get("email"), folder.getFileName())
                    .isEqualTo(row);
        }
    }

    @ParameterizedTest
    @EnumSource(SeatStatus.class)
    void every_status_has_a_scenario_and_a_twin_without_it(SeatStatus status) {
        String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(statuses(name)).contains(status);
        assertThat(statuses(name + "-twin")).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource(HazardCode.class)
    void every_hazard_has_a_scenario_and_a_twin_without_it(HazardCode hazard) {
        String name = "hazard-" + hazard.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(hazards(name)).contains(hazard);
        assertThat(hazards(name + "-twin")).doesNotContain(hazard);
    }

    private static List<SeatStatus> statuses(String scenario) {
        return ScenarioFolder.read(ScenarioFolder.ROOT.resolve(scenario)).audited().verdicts().stream()
                .map(SeatVerdict::status)
                .toList();
    }

    private static List<HazardCode> hazards(String scenario) {
        return ScenarioFolder.read(ScenarioFolder.ROOT.resolve(scenario)).audited().verdicts().stream()
                .flatMap(verdict -> verdict.hazards().stream())
                .map(Hazard::code)
                .toList();
    }

    private static SeatVerdict find(SeatAuditResult result, Map<String, String> row) {
        return result.verdicts().stream()
                .filter(verdict -> verdict.email().equals(new Email(row.getOrDefault("email", ""))))
                .filter(verdict -> verdict.workspace().equals(row.getOrDefault("workspace", verdict.workspace())))
                .findFirst()
                .orElseThrow();
    }

    /** What the verdict says in the columns that the scenario expects. */
    private static Map<String, String> told(SeatVerdict verdict, Map<String, String> expected) {
        return expected.keySet().stream().collect(Collectors.toMap(column -> column, column -> switch (column) {
            case "email" -> verdict.email().address();
            case "workspace" -> verdict.workspace();
            case "status" -> verdict.status().name();
            case "recommendation" -> verdict.recommendation().name();
            case "days_inactive" -> verdict.daysInactive().map(String::valueOf).orElse("");
            case "hazards" ->
                verdict.hazards().stream()
                        .map(hazard -> hazard.code() + "(" + hazard.count() + ")")
                        .collect(Collectors.joining(";"));
            case "transition" -> verdict.transition().map(Enum::name).orElse("");
            default -> throw new IllegalArgumentException("no such column: " + column);
        }));
    }
}
