package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program as a process of its own, killed in the middle of a step and started again. A kill within the last two
 * steps, which take milliseconds, is what {@link SwapCrashTest} goes through move by move.
 */
class KilledRunIT {
    private static final int EVENTS = 40_000;
    private static final Pattern STEP = Pattern.compile("([a-z ]+) \\.\\.\\.");

    @TempDir
    private static Path temp;

    private static Path data;
    private static List<String> steps = List.of();

    @BeforeAll
    static void aCompanyWithManyEvents() throws Exception {
        data = temp.resolve("data");
        Path clay = Files.createDirectories(data.resolve("2026-10/clay"));
        Files.writeString(data.resolve("audit.yml"), """
                organization: Acme
                apps:
                  clay: { vendor: clay, plan: growth, opening-balance: { credits: 0 } }
                """);
        Files.writeString(clay.resolve("members.csv"), """
                email,name,role,status,joined_on,last_active_on
                ann@acme.example,Ann,Admin,Active,2025-01-10,2026-10-30
                bob@acme.example,Bob,Editor,Active,2025-01-10,2026-06-01
                """);
        List<String> events = new ArrayList<>(List.of("occurred_at,member_email,credits,event_id"));
        for (int i = 0; i < EVENTS; i++) {
            events.add("2026-10-%02dT10:00:00Z,ann@acme.example,0.01,e%d".formatted(i % 31 + 1, i));
        }
        Files.write(clay.resolve("usage.csv"), events);
        steps = steps(start("undisturbed"));
    }

    @Test
    void theStepsOfARunInTheirOrder() {
        assertThat(steps)
                .containsExactly(
                        "open period",
                        "read people",
                        "read members",
                        "read access and contracts",
                        "read usage",
                        "read activity",
                        "read decisions",
                        "check inputs",
                        "audit",
                        "render",
                        "publish",
                        "send mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read members", "read usage", "audit", "render"})
    void aRunThatIsKilledInAStepPublishesAfterAllWhatAnUndisturbedOneDoes(String step) throws Exception {
        // given
        String folder = "killed in " + step;
        Map<String, String> expected = Reports.tree(temp.resolve("undisturbed/out/2026-10"));

        // when
        Process killed = start(folder);
        waitFor(step, killed);
        killed.destroyForcibly().waitFor();

        // then
        assertThat(killed.exitValue()).as("ended by the kill").isGreaterThan(128);
        assertThat(temp.resolve(folder).resolve("out/2026-10")).doesNotExist();
        Process again = start(folder);
        steps(again);
        assertThat(again.exitValue()).isZero();
        assertThat(Reports.tree(temp.resolve(folder).resolve("out/2026-10"))).isEqualTo(expected);
    }

    private static Process start(String folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dpicocli.ansi=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.seataudit.cli.SeatAudit",
                        "run",
                        "--data",
                        data.toString(),
                        "--out",
                        temp.resolve(folder).resolve("out").toString(),
                        "--work",
                        temp.resolve(folder).resolve("work").toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Reads until the step is said to begin. */
    private static void waitFor(String step, Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        Reader reader = process.inputReader();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            said.append((char) c);
            if (said.toString().endsWith(step + " ...")) {
                return;
            }
        }
        throw new AssertionError("never came to the step " + step + ": " + said);
    }

    /** All steps that the process says it begins, until it ends. */
    private static List<String> steps(Process process) throws IOException, InterruptedException {
        StringWriter said = new StringWriter();
        process.inputReader().transferTo(said);
        process.waitFor();
        List<String> steps = new ArrayList<>();
        for (Matcher step = STEP.matcher(said.toString()); step.find(); ) {
            steps.add(step.group(1).strip());
        }
        return steps;
    }
}
