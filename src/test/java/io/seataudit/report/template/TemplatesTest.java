package io.seataudit.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seataudit.report.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final long LIMIT = 100_000;

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void a_folder_beside_a_secret() throws IOException {
        folder = Files.createDirectory(home.resolve("templates"));
        Files.writeString(home.resolve("secret.txt"), "the secret");
    }

    @Test
    void a_changed_part_is_used_and_the_rest_comes_from_the_bundled_copy() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/findings.ftlh"), "<p>${report.organization}'s own findings</p>");

        StringWriter page = new StringWriter();
        Templates.of(folder).render("report.ftlh", model(), SafeText::visible, 10_000_000, page);

        assertThat(page.toString())
                .contains("<p>Northwind Traders's own findings</p>")
                .contains("<h2 id=\"people-h\">People</h2>");
    }

    @Test
    void figures_are_reached_by_their_names() throws IOException {
        assertThat(render("${report.apps[0].name} ${report.period} ${report.checks[0].passed?c} "
                        + "${report.apps[0].meters[0].total} ${report.apps[0].seatTotals.ACTIVE}"))
                .isEqualTo("Clay, growth team 2026-10 true 11656 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${report.class}",
                "${report.getClass()}",
                "${report.class.protectionDomain.classLoader}",
                "${report?api.class}",
                "${report.apps?api.stream()}",
                "${report.apps.getClass()}",
                "${report.organization.class}",
                "${report.hashCode()}",
                "${report.toString()}",
                "${money.class}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "${report.asOf.getChronology()}",
                "${report.apps[0].seats.add(1)}"
            })
    void no_way_leads_from_a_figure_to_a_class_or_a_method(String attack) {
        assertThatThrownBy(() -> render(attack)).isInstanceOf(BrokenTemplate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"../secret.txt\">",
                "<#include \"/../secret.txt\">",
                "<#include \"parts/../../secret.txt\">",
                "<#include \"..\\\\secret.txt\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"/etc/passwd\">",
                "<#include \"classpath:application.properties\">",
                "<#include \"/META-INF/MANIFEST.MF\">",
                "<#include \"link.txt\" parse=false>",
                "<#import \"../secret.txt\" as x>"
            })
    void no_template_reads_a_file_outside_of_its_folder(String attack) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("secret.txt"));

        assertThatThrownBy(() -> render(attack)).isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void a_fault_names_file_line_column_and_what_to_do() throws IOException {
        Files.writeString(folder.resolve("broken.ftlh"), "<p>one</p>\n<p>${report.nonsense}</p>\n");

        BrokenTemplate problem = catchThrowableOfType(BrokenTemplate.class, () -> run("broken.ftlh"));

        assertThat(problem.template()).isEqualTo(folder.resolve("broken.ftlh").toString());
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(problem)
                .hasMessageStartingWith("template " + folder.resolve("broken.ftlh") + ", line 2, column 6: ")
                .hasMessageContaining("report.nonsense")
                .hasMessageEndingWith(
                        "Mend the template, or take it out of the templates folder: the bundled copy is used then.");
    }

    @Test
    void a_fault_in_the_syntax_names_its_place_too() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/people.ftlh"), "\n\n<#if >");

        BrokenTemplate problem = catchThrowableOfType(BrokenTemplate.class, () -> run("report.ftlh"));

        assertThat(problem.template())
                .isEqualTo(folder.resolve("parts/people.ftlh").toString());
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void a_missing_template_is_named() {
        assertThatThrownBy(() -> run("nowhere.ftlh"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("nowhere.ftlh");
    }

    @Test
    void a_template_that_never_ends_writing_is_stopped() {
        assertThatThrownBy(() -> render("<#list 1.. as n>x</#list>"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("writes more than 100000 characters");
    }

    @Test
    void a_template_that_never_ends_is_left_behind() throws IOException {
        Files.writeString(folder.resolve("loop.ftlh"), "<#list 1.. as n><#if n == 0>x</#if></#list>");

        assertThatThrownBy(() -> Templates.of(folder)
                        .within(Duration.ofMillis(300))
                        .render("loop.ftlh", model(), SafeText::visible, LIMIT, new StringWriter()))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("does not end within");
    }

    @Test
    void a_macro_that_calls_itself_is_a_fault_of_the_template() {
        assertThatThrownBy(() -> render("<#macro m><@m/></#macro><@m/>"))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("calls itself without end");
    }

    @Test
    void whatever_its_name_a_template_escapes_html() throws IOException {
        Files.writeString(folder.resolve("plain.ftl"), "${\"<b>\"}");

        assertThat(run("plain.ftl")).isEqualTo("&lt;b&gt;");
    }

    @Test
    void the_bundled_templates_never_ask_for_the_clock() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("\\.now\\b|Math\\.random");
            }
        }
    }

    private String render(String template) throws IOException {
        Files.writeString(folder.resolve("test.ftlh"), template);
        return run("test.ftlh");
    }

    private String run(String name) {
        StringWriter out = new StringWriter();
        Templates.of(folder).render(name, model(), SafeText::visible, LIMIT, out);
        return out.toString();
    }

    private static Map<String, Object> model() {
        return Functions.model(SampleReport.report());
    }
}
