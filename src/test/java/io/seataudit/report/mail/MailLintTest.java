package io.seataudit.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.SampleReport;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mail uses nothing that Outlook for Windows or Gmail refuses. */
class MailLintTest {
    private static final Path CAN_I_EMAIL = Path.of("src/test/resources/caniemail/features.json");
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^<>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    /** What one of the two refuses, beyond the features that caniemail has a name for. */
    private static final Set<String> REFUSED = Set.of(
            "<script",
            "<style",
            "<svg",
            "<video",
            "<audio",
            "<form",
            "<input",
            "<button",
            "<select",
            "<textarea",
            "<object",
            "<iframe",
            "<link",
            "<base",
            "<picture",
            "<meter",
            "<progress",
            "<dialog",
            "<bdi",
            "<wbr",
            "<main",
            "<section",
            "<header",
            "<footer",
            "<nav",
            "<img",
            "display:flex",
            "display:grid",
            "display:none",
            "position:",
            "float:",
            "border-radius:",
            "box-shadow:",
            "background-image:",
            "gradient(",
            "var(",
            "calc(",
            "rgba(",
            "@media",
            "border-spacing:",
            "opacity:",
            "overflow:",
            "visibility:",
            "min-width:",
            "max-height:",
            "min-height:",
            "white-space:",
            "box-sizing:",
            "transform:",
            "transition:",
            "animation:",
            "table-layout:",
            "rem;",
            "vw;",
            "text-overflow:",
            " hidden",
            " class=",
            " id=",
            "!important",
            "url(");

    /** Elements and words without which there is no HTML mail at all; clients drop or replace them by their own. */
    private static final Set<String> FRAME = Set.of("doctype", "head", "html", "meta", "title");

    @TempDir
    Path folder;

    @Test
    void nothing_refused_is_used() throws Exception {
        String html = html().toLowerCase(Locale.ROOT);

        assertThat(REFUSED).allSatisfy(feature -> assertThat(html).doesNotContain(feature));
    }

    @Test
    void no_feature_lacks_support_in_outlook_for_windows_or_gmail() throws Exception {
        Set<String> refused = refusedByData();
        // The lint is worth something only if the data says what is known of both.
        assertThat(refused).contains("css-border-radius", "css-display-flex", "html-svg", "css-position");

        Set<String> used = featuresOf(html());

        assertThat(used).contains("css-background-color", "html-table", "css-padding");
        assertThat(used).doesNotContainAnyElementsOf(refused);
    }

    @Test
    void the_lint_sees_what_a_mail_uses() {
        assertThat(featuresOf("<div style=\"display:flex; border-radius:3px\"><svg width=\"1\"></svg></div>"))
                .contains("css-display-flex", "css-border-radius", "html-div", "html-svg", "html-width");
    }

    /** Features by caniemail's names: elements, attributes, properties, and values of display. */
    private static Set<String> featuresOf(String html) {
        Set<String> features = new TreeSet<>();
        TAG.matcher(html).results().forEach(tag -> {
            String element = tag.group(1).toLowerCase(Locale.ROOT);
            features.add(element.matches("h[1-6]") ? "html-h1-h6" : "html-" + element);
            ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> {
                if (attribute.group(1).equals("style")) {
                    features.addAll(declarations(attribute.group(2)));
                } else {
                    features.add("html-" + attribute.group(1));
                }
            });
        });
        FRAME.forEach(frame -> features.remove("html-" + frame));
        return features;
    }

    private static List<String> declarations(String style) {
        List<String> features = new ArrayList<>();
        for (String declaration : style.split(";", -1)) {
            String[] parts = declaration.strip().split(":", 2);
            if (parts.length == 2) {
                features.add("css-" + parts[0].strip());
                features.add("css-" + parts[0].strip() + "-" + parts[1].strip());
            }
        }
        return features;
    }

    /** Features whose newest tested Outlook for Windows, or any newest Gmail, says no. */
    private static Set<String> refusedByData() throws IOException {
        Set<String> refused = new TreeSet<>();
        JsonNode features = JsonMapper.shared().readTree(Files.readString(CAN_I_EMAIL));
        for (JsonNode feature : features) {
            JsonNode stats = feature.path("stats");
            List<JsonNode> clients =
                    new ArrayList<>(List.of(stats.path("outlook").path("windows")));
            stats.path("gmail").forEach(clients::add);
            if (clients.stream().map(MailLintTest::newest).anyMatch(support -> support.startsWith("n"))) {
                refused.add(feature.path("slug").asString());
            }
        }
        return refused;
    }

    private static String newest(JsonNode versions) {
        String newest = "u";
        for (JsonNode version : versions) {
            newest = version.asString();
        }
        return newest;
    }

    private String html() throws Exception {
        Path workbook = Files.writeString(folder.resolve("w.xlsx"), "x");
        MailSettings settings = new MailSettings("a@b.example", List.of("c@d.example"), false, 10, workbook);
        return ParsedMail.of(MailComposer.compose(SampleReport.report(), settings, Templates.bundled()))
                .html();
    }
}
