package io.seataudit.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seataudit.report.SampleReport;
import io.seataudit.report.template.Templates;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a browser can tell whether the page's own policy lets its own script run. */
class PageInBrowserTest {
    @TempDir
    Path folder;

    @Test
    void tables_become_sortable_under_the_policy_of_the_page() throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the PATH");
        Path page = folder.resolve("page.html");
        PageRenderer.render(SampleReport.report(), Templates.bundled(), page);

        String shown = show(chromium.get(), page);

        assertThat(shown)
                .contains("<th scope=\"col\" data-sort=\"text\"><button type=\"button\">Status</button></th>")
                .contains("aria-label=\"Find in this table: 14 seats that can be freed or need a look\"")
                .contains("<span role=\"status\" class=\"muted\">14 rows</span>");
    }

    /** The page as it stands after its script has run. */
    private String show(Path chromium, Path page) throws IOException, InterruptedException {
        Path shown = folder.resolve("shown.html");
        Process browser = new ProcessBuilder(List.of(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + Path.of("target/browser-profile").toAbsolutePath(),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(shown.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(shown);
    }

    private static Optional<Path> chromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(entry -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(entry)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
