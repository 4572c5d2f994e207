package io.seataudit.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says of every tab where its figures come from. */
class ReadmeFiguresTest {
    private static final String HEADING = "## Where each figure comes from";
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

    @Test
    void everyTabHasItsRows() throws IOException {
        List<String> rows = rows();

        assertThat(Tabs.all())
                .hasSize(17)
                .allSatisfy(tab -> assertThat(rows)
                        .anyMatch(row -> row.matches(
                                "\\| " + tab.page(SampleReport.report()).name() + "[:| ].*")));
    }

    @Test
    void everyClassNamedThereExists() throws IOException {
        List<String> classes = rows().stream()
                .flatMap(row -> CLASS.matcher(row).results())
                .map(name -> name.group(1))
                .distinct()
                .toList();

        assertThat(classes)
                .contains("credit.PoolLedger")
                .allSatisfy(name -> assertThat(Path.of("src/main/java/io/seataudit", name.replace('.', '/') + ".java"))
                        .exists());
    }

    private static List<String> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf(HEADING);
        int end = readme.indexOf("\n## ", start + 1);
        return readme.substring(start, end)
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
    }
}
