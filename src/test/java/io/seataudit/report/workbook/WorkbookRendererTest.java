package io.seataudit.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.SampleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRendererTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_tabs_stand_in_the_order_of_the_contract() throws Exception {
        Path file = folder.resolve("a.xlsx");
        new WorkbookRenderer().render(SampleReport.report(), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Summary",
                            "Decisions",
                            "Seats",
                            "Credit burn",
                            "Daily burn",
                            "Credit use",
                            "Credit ledger",
                            "Plan cost",
                            "Modules",
                            "Groups",
                            "Departments",
                            "People gaps",
                            "Trend",
                            "Checks",
                            "Rejects",
                            "Inputs",
                            "About");
        }
    }

    @Test
    void time_zone_and_locale_do_not_enter_the_bytes() throws Exception {
        byte[] here = render("here.xlsx");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render("there.xlsx")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private byte[] render(String name) throws Exception {
        Path file = folder.resolve(name);
        new WorkbookRenderer().render(SampleReport.report(), file);
        return Files.readAllBytes(file);
    }
}
