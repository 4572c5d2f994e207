package io.seataudit.report.mail;

import io.seataudit.report.AuditReport;
import io.seataudit.report.template.BrokenTemplate;
import io.seataudit.report.template.Functions;
import io.seataudit.report.template.SafeText;
import io.seataudit.report.template.Templates;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Fills the mail's templates, with lists as long as there is room for. */
final class MailWriter {
    /** Gmail clips a message at about 102 KB of HTML. */
    static final int HTML_LIMIT = 100_000;

    private static final List<Integer> ROWS = List.of(12, 8, 5, 2, 1, 0);
    private static final int SUBJECT_LENGTH = 150;
    /** What a template may write before it counts as endless; the HTML is measured apart. */
    private static final long OUTPUT_LIMIT = 20_000_000L;

    private final Templates templates;
    private final UnaryOperator<String> text;
    private final Map<String, Object> model;

    MailWriter(AuditReport report, Templates templates, boolean mask, String workbook, boolean attached) {
        this.templates = templates;
        this.text = mask ? value -> Masking.mask(SafeText.visible(value)) : SafeText::visible;
        this.model = new HashMap<>(Functions.model(report));
        model.put("workbook", workbook);
        model.put("attached", attached);
    }

    /** Throws {@link BrokenTemplate} when the HTML stays too long with all lists cut. */
    MailText write() {
        String html = "";
        for (int limit : ROWS) {
            model.put("limit", limit);
            html = render("mail.ftlh");
            if (html.getBytes(StandardCharsets.UTF_8).length <= HTML_LIMIT) {
                return new MailText(subject(), render("mail.ftl"), html);
            }
        }
        throw new BrokenTemplate(
                "mail.ftlh",
                "makes more than " + HTML_LIMIT + " bytes even with every list cut; Gmail would clip the mail.");
    }

    private String subject() {
        String line = SafeText.visible(render("parts/mail-subject.ftl"))
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= SUBJECT_LENGTH
                ? line
                : line.substring(0, SUBJECT_LENGTH - 1).strip() + "\u2026";
    }

    private String render(String template) {
        StringWriter out = new StringWriter();
        templates.render(template, model, text, OUTPUT_LIMIT, out);
        return out.toString();
    }
}
