package io.seataudit.report.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import io.seataudit.report.page.Hostile;
import io.seataudit.report.page.HtmlValidator;
import io.seataudit.report.template.BrokenTemplate;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTest {
    private static final byte[] WORKBOOK =
            "PK, then whatever a workbook holds\r\n.\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path workbook;

    @BeforeEach
    void a_finished_workbook() throws IOException {
        workbook = Files.write(folder.resolve("seat-audit-2026-10.xlsx"), WORKBOOK);
    }

    @Test
    void the_mail_has_both_bodies_and_the_workbook() throws Exception {
        ParsedMail mail = mail(SampleReport.report());

        assertThat(mail.message().isMimeType("multipart/mixed")).isTrue();
        assertThat(mail.message().getFrom()[0]).hasToString("Seat audit <audit@northwind.example>");
        assertThat(mail.message().getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("finance@northwind.example", "cfo@northwind.example");
        assertThat(mail.message().getSubject())
                .isEqualTo("Seat audit October 2026, Northwind Traders: 14 seats in question; "
                        + "what they cost a month 1,000.00 USD");
        assertThat(mail.message().getHeader("Date", null)).isEqualTo("Sat, 31 Oct 2026 12:00:00 +0000");
        assertThat(mail.attachment().orElseThrow().getFileName()).isEqualTo("seat-audit-2026-10.xlsx");
        assertThat(mail.attachment().orElseThrow().getInputStream().readAllBytes())
                .isEqualTo(WORKBOOK);
        assertThat(mail.text()).contains("The workbook is attached: seat-audit-2026-10.xlsx.");
    }

    @Test
    void the_html_part_is_valid_html() throws Exception {
        assertThat(HtmlValidator.errors(mail(SampleReport.report()).html())).isEmpty();
        assertThat(HtmlValidator.errors(mail(SampleReport.empty()).html())).isEmpty();
    }

    @Test
    void html_and_text_tell_the_same_totals_as_the_report() throws Exception {
        ParsedMail mail = mail(SampleReport.report());

        // Figures of the sample: its headline, SampleMeters' sums, seats and decisions counted by hand.
        for (String total : List.of(
                "14",
                "1,000.00",
                "77.7 %",
                "9 November",
                "To decide: 14 seats",
                "Clay, growth team: 16 seats",
                "Clari: 12 seats",
                "11,656 credits used, net of refunds; 190.5 on nobody's row; 3,344 left.",
                "18,735 actions used, net of refunds; 0 on nobody's row; 0 left.",
                "314.11 USD less this month",
                "Findings: 8",
                "5 of 6 checks agree",
                "25 seats match a person, 1 nobody")) {
            assertThat(mail.text()).contains(total);
            assertThat(mail.html().replace("&#39;", "'")).contains(total);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 5_000})
    void however_many_findings_the_html_stays_small_and_says_how_many_more(int rows) throws Exception {
        ParsedMail mail = mail(Hostile.many(rows));

        assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(100_000);
        // Twelve rows have room.
        String more = String.format(Locale.ROOT, "and %,d more ", rows - 12);
        assertThat(mail.html()).contains(more + "seats", more + "findings");
        assertThat(mail.text()).contains(more + "seats", more + "findings");
    }

    @Test
    void five_hundred_applications_fit_with_their_lists_cut() throws Exception {
        AuditReport report = SampleReport.report();
        AuditReport large = new AuditReport(
                report.schemaVersion(),
                report.period(),
                report.asOf(),
                report.organization(),
                report.currency(),
                Collections.nCopies(500, report.apps().get(0)),
                report.people(),
                report.findings(),
                report.checks(),
                report.rows(),
                report.previous(),
                report.revision(),
                report.headline(),
                report.decisions(),
                report.rejects(),
                report.trend(),
                report.evidence());

        ParsedMail mail = mail(large);

        assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(100_000);
        assertThat(mail.html()).containsPattern("and 49\\d more applications: the workbook has them all");
    }

    @Test
    void the_gravest_seats_come_first_because_the_list_may_be_cut() throws Exception {
        // Those who left and a licence on a closed account, in the report's order; then everybody else.
        assertThat(mail(SampleReport.report()).text())
                .containsSubsequence("* Emil Novak", "* Eve Stone", "* Finn Abe", "* Dora Lind", "* Fay Zhou");
    }

    @Test
    void a_template_too_long_by_itself_is_refused() throws IOException {
        Files.writeString(folder.resolve("mail.ftlh"), "<#list 1..50001 as n>xx</#list>");

        assertThatThrownBy(() -> MailComposer.compose(SampleReport.report(), settings(), Templates.of(folder)))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("more than 100000 bytes even with every list cut");
    }

    @Test
    void hostile_names_are_text_and_bring_no_header() throws Exception {
        ParsedMail mail = mail(Hostile.named("<script>alert(1)</script>${7*7}\r\nBcc: evil@evil.example\u202Egpj"));

        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(mail.message().getSubject())
                .contains("<script>alert(1)</script>${7*7}")
                .doesNotContain("\n", "\r");
        assertThat(mail.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}")
                .doesNotContain("<script");
        assertThat(mail.text()).contains("<script>alert(1)</script>${7*7}  Bcc: evil@evil.example[U+202E]gpj");
        assertThat(mail.html() + mail.text()).doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nX: y",
                "a@b.example, c@d.example",
                "no address",
                "",
                "<>",
                "a@b.example\u0000"
            })
    void an_address_that_is_none_is_refused(String address) {
        MailSettings settings = new MailSettings(address, List.of("finance@northwind.example"), false, 1, workbook);

        assertThatThrownBy(() -> MailComposer.compose(SampleReport.report(), settings, Templates.bundled()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mail.from: ");
    }

    @Test
    void a_workbook_above_the_limit_is_named_instead() throws Exception {
        MailSettings settings = new MailSettings(
                "audit@northwind.example", List.of("a@b.example"), false, WORKBOOK.length - 1, workbook);

        ParsedMail mail = ParsedMail.of(MailComposer.compose(SampleReport.report(), settings, Templates.bundled()));

        assertThat(mail.attachment()).isEmpty();
        assertThat(mail.text()).contains("The workbook is in the output folder: seat-audit-2026-10.xlsx.");
    }

    @Test
    void masked_addresses_appear_nowhere_not_even_in_the_workbook() throws Exception {
        MailSettings settings =
                new MailSettings("audit@northwind.example", List.of("a@b.example"), true, 1_000, workbook);

        ParsedMail mail = ParsedMail.of(MailComposer.compose(SampleReport.report(), settings, Templates.bundled()));

        assertThat(mail.text()).contains("d***@northwind.example").doesNotContain("dora.lind@", "lin.wu@");
        assertThat(mail.html()).contains("d***@northwind.example").doesNotContain("dora.lind@", "lin.wu@");
        assertThat(mail.attachment()).isEmpty();
    }

    @Test
    void the_same_inputs_give_the_same_bytes_in_any_zone_and_locale() {
        byte[] once = MailComposer.compose(SampleReport.report(), settings(), Templates.bundled());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(MailComposer.compose(SampleReport.report(), settings(), Templates.bundled()))
                    .isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_line_ends_as_mail_wants_it_and_none_is_too_long() {
        String eml = new String(
                MailComposer.compose(Hostile.many(100), settings(), Templates.bundled()), StandardCharsets.ISO_8859_1);

        assertThat(eml.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(eml.split("\r\n", -1)).allMatch(line -> line.length() <= 998);
    }

    private ParsedMail mail(AuditReport report) throws Exception {
        return ParsedMail.of(MailComposer.compose(report, settings(), Templates.bundled()));
    }

    private MailSettings settings() {
        return new MailSettings(
                "Seat audit <audit@northwind.example>",
                List.of("finance@northwind.example", "cfo@northwind.example"),
                false,
                MailSettings.DEFAULT_ATTACHMENT_LIMIT,
                workbook);
    }
}
