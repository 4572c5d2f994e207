package io.seataudit.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {
    @TempDir
    Path folder;

    @Test
    void the_page_tells_the_headline_and_every_application() throws IOException {
        Path page = folder.resolve("page.html");

        PageRenderer.render(SampleReport.report(), Templates.bundled(), page);

        assertThat(Files.readString(page))
                .contains(SampleReport.report().headline().sentence())
                .contains("Clay, growth team", "Clari");
    }
}
