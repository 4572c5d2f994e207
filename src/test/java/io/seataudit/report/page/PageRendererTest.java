package io.seataudit.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {
    private static final int LONG_NAME = 300;

    @TempDir
    Path folder;

    @Test
    void the_page_tells_the_headline_the_figures_and_every_application() throws IOException {
        String page = page(SampleReport.report());

        assertThat(page)
                .contains(SampleReport.report().headline().sentence())
                .contains("1,000.00 <span class=\"unit\">USD</span>", "200.00 USD more than in September")
                .contains("77.7 %", "4.1 points more than in September", "9 November")
                .contains("<h2 id=\"app1-h\">Clay, growth team</h2>", "<h2 id=\"app2-h\">Clari</h2>")
                .contains("Credits last until 9 November at this pace")
                .contains("The first three people use 75.6 % of the credits")
                .contains("Another choice of plan would have cost 314.11 USD less this month")
                .contains("5 of 6 checks agree");
    }

    @Test
    void the_page_is_valid_html() throws Exception {
        assertThat(HtmlValidator.errors(page(SampleReport.report()))).isEmpty();
    }

    @Test
    void a_page_without_any_rows_is_valid_and_says_why_it_is_empty() throws Exception {
        String page = page(SampleReport.empty());

        assertThat(HtmlValidator.errors(page)).isEmpty();
        assertThat(page)
                .contains("No seat waits for a decision")
                .contains("No people files were given")
                .contains("Nothing was found")
                .contains("There is nothing to compare");
    }

    @Test
    void the_validator_of_this_test_does_find_errors() throws Exception {
        assertThat(HtmlValidator.errors("<!DOCTYPE html><title>x</title><p><table><b></table>"))
                .isNotEmpty();
    }

    @Test
    void hostile_names_are_text() throws IOException {
        AuditReport report = Hostile.named(
                "<script>alert(1)</script>${7*7}<#include \"x\">\r\n\u202Ereversed" + "n".repeat(LONG_NAME));

        String page = page(report);

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}&lt;#include &quot;x&quot;&gt;")
                .contains("[U+202E]reversed")
                .doesNotContain("<script>alert", "\u202E")
                .doesNotContain("\r");
    }

    @Test
    void nothing_is_fetched_and_only_the_one_script_may_run() throws IOException {
        String page = page(SampleReport.report());

        Matcher addresses = Pattern.compile("(?:src|href|action)=\"([^\"]*)\"").matcher(page);
        assertThat(addresses.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("#") || address.equals("data:,"));
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("@import", "url(", " style=\"", " onclick");
        assertThat(page).contains("default-src 'none'").containsOnlyOnce("<script>");
    }

    @Test
    void sums_agree_with_the_report() throws IOException {
        AuditReport report = SampleReport.report();

        String page = page(report);

        for (AppReport app : report.apps()) {
            assertThat(page)
                    .contains("<th scope=\"row\">All seats</th><td class=\"num\">"
                            + app.seats().size() + "</td>");
        }
        // 11,656 credits net, of which 190.5 are on nobody's row: SampleMeters.
        assertThat(page)
                .contains("Total, net of refunds</th><td class=\"num\">11,656</td>")
                .contains("On nobody's row</th><td class=\"num\">190.5</td>");
    }

    @Test
    void ten_thousand_seats_stay_below_ten_megabytes_and_long_lists_say_what_was_cut() throws IOException {
        String page = page(SampleReport.large(10_000, 5_000));

        assertThat(page.length()).isLessThan(10_000_000);
        // 10,000 people of whom 1,000 are listed, 5,000 tables of which 500 are.
        assertThat(page)
                .contains("and 9,000 more people: the workbook has them all")
                .contains("and 4,500 more tables: the workbook has them all")
                .contains("member0009999@northwind.example");
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_any_locale() throws IOException {
        String page = page(SampleReport.report());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(page(SampleReport.report())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String page(AuditReport report) throws IOException {
        Path file = folder.resolve("page.html");
        PageRenderer.render(report, Templates.bundled(), file);
        return Files.readString(file);
    }
}
