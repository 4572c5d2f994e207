package io.seataudit.report.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.seataudit.report.SampleReport;
import io.seataudit.report.mail.SendOutcome.InDoubt;
import io.seataudit.report.mail.SendOutcome.Refused;
import io.seataudit.report.mail.SendOutcome.Sent;
import io.seataudit.report.mail.SendOutcome.TemporaryFailure;
import io.seataudit.report.mail.SmtpGate.Fault;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MailSenderTest {
    private static final String ID_FORM = "<seat-audit\\.2026-10\\.r2\\.[0-9a-f]{32}@northwind\\.example>";
    private static final RetryPlan QUICK = new RetryPlan(List.of(Duration.ofMillis(1), Duration.ofMillis(1)));

    @RegisterExtension
    static final GreenMailExtension MAILBOX = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    static Path folder;

    private static LocalCertificate certificate;
    private static byte[] eml;

    private final Ledger ledger = new Ledger();

    @BeforeAll
    static void a_finished_mail() throws Exception {
        certificate = LocalCertificate.in(folder);
        // Lines that begin with a dot must arrive as they are.
        Path workbook = Files.writeString(folder.resolve("seat-audit-2026-10.xlsx"), "workbook\n.\n");
        MailSettings settings = new MailSettings(
                "Seat audit <audit@northwind.example>", List.of("finance@northwind.example"), false, 1_000, workbook);
        eml = MailComposer.compose(SampleReport.report(), settings, Templates.bundled());
    }

    @Test
    void the_mail_goes_out_encrypted_and_logged_in_byte_for_byte() throws IOException {
        MAILBOX.setUser("audit@northwind.example", "audit", "open sesame");
        try (SmtpGate gate = gate()) {
            SendOutcome outcome = sender(gate, true, "audit", "open sesame").send(eml, ledger);

            assertThat(outcome).isInstanceOf(Sent.class);
            assertThat(((Sent) outcome).messageId()).matches(ID_FORM);
            assertThat(gate.commands).containsSubsequence("EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA");
            assertThat(gate.contents).containsExactly(new String(eml, StandardCharsets.ISO_8859_1));
            assertThat(MAILBOX.getReceivedMessages()).hasSize(1);
            assertThat(ledger.notes).containsExactly("handing over", "taken");
        }
    }

    @Test
    void a_server_that_is_busy_twice_gets_it_at_the_third_try() throws IOException {
        try (SmtpGate gate = gate(Fault.BUSY, Fault.BUSY)) {
            SendOutcome outcome = sender(gate, true, "", "").send(eml, ledger);

            assertThat(outcome).isInstanceOf(Sent.class);
            assertThat(gate.connections()).isEqualTo(3);
            assertThat(MAILBOX.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void a_server_that_dies_in_the_middle_of_the_content_gets_one_mail_in_the_end() throws IOException {
        try (SmtpGate gate = gate(Fault.DIES_IN_CONTENT)) {
            byte[] large = largeMail();

            SendOutcome outcome = sender(gate, false, "", "").send(large, ledger);

            assertThat(outcome).isInstanceOf(Sent.class);
            assertThat(gate.connections()).isEqualTo(2);
            assertThat(MAILBOX.getReceivedMessages()).hasSize(1);
            assertThat(ledger.notes).containsExactly("handing over", "not taken", "handing over", "taken");
        }
    }

    @Test
    void a_mail_that_may_have_arrived_is_never_sent_again() throws IOException {
        try (SmtpGate gate = gate(Fault.DIES_BEFORE_ANSWER)) {
            SendOutcome outcome = sender(gate, false, "", "").send(eml, ledger);

            assertThat(outcome).isInstanceOf(InDoubt.class);
            assertThat(((InDoubt) outcome).messageId()).matches(ID_FORM);
            assertThat(gate.connections()).isEqualTo(1);
            assertThat(MAILBOX.getReceivedMessages()).hasSize(1);
            assertThat(ledger.notes).containsExactly("handing over");
        }
    }

    @Test
    void a_server_that_stays_busy_is_a_temporary_failure_after_every_try() throws IOException {
        try (SmtpGate gate = gate(Fault.BUSY, Fault.BUSY, Fault.BUSY)) {
            SendOutcome outcome = sender(gate, false, "", "").send(eml, ledger);

            assertThat(outcome).isInstanceOf(TemporaryFailure.class);
            assertThat(((TemporaryFailure) outcome).tries()).isEqualTo(3);
            assertThat(MAILBOX.getReceivedMessages()).isEmpty();
        }
    }

    @Test
    void a_server_that_is_not_there_is_a_temporary_failure() throws IOException {
        int closed;
        try (SmtpGate gate = gate()) {
            closed = gate.port();
        }

        SendOutcome outcome =
                new MailSender(SmtpServer.of("localhost", closed, false, "", ""), QUICK).send(eml, ledger);

        assertThat(outcome).isInstanceOf(TemporaryFailure.class);
        assertThat(((TemporaryFailure) outcome).reason()).startsWith("localhost:" + closed + ": ");
        assertThat(ledger.notes).doesNotContain("handing over");
    }

    @Test
    void a_recipient_who_does_not_exist_is_a_refusal_without_another_try() throws IOException {
        try (SmtpGate gate = gate(Fault.UNKNOWN_RECIPIENT)) {
            SendOutcome outcome = sender(gate, false, "", "").send(eml, ledger);

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(gate.connections()).isEqualTo(1);
            assertThat(MAILBOX.getReceivedMessages()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_is_a_refusal_that_does_not_tell_it() throws IOException {
        MAILBOX.setUser("audit@northwind.example", "audit", "open sesame");
        try (SmtpGate gate = gate()) {
            SendOutcome outcome = sender(gate, true, "audit", "wrong horse").send(eml, ledger);

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(((Refused) outcome).reason())
                    .contains("the log-in was refused", "check user name and password")
                    .doesNotContain("wrong horse");
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_a_refusal() throws IOException {
        try (SmtpGate gate = gate()) {
            MailSender sender =
                    new MailSender(SmtpServer.of("localhost", gate.port(), true, "audit", "open sesame"), QUICK);

            SendOutcome outcome = sender.send(eml, ledger);

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(((Refused) outcome).reason()).contains("no encrypted connection");
            assertThat(gate.commands).doesNotContain("AUTH", "MAIL");
        }
    }

    @Test
    void a_certificate_for_another_host_is_a_refusal() throws IOException {
        try (SmtpGate gate = gate()) {
            MailSender sender = new MailSender(
                    SmtpServer.of("127.0.0.1", gate.port(), true, "audit", "open sesame"),
                    QUICK,
                    certificate.client().getSocketFactory());

            assertThat(sender.send(eml, ledger)).isInstanceOf(Refused.class);
            assertThat(gate.commands).doesNotContain("AUTH", "MAIL");
        }
    }

    @Test
    void a_server_without_starttls_is_a_refusal_where_it_is_asked_for() {
        SmtpServer plain = SmtpServer.of("localhost", MAILBOX.getSmtp().getPort(), true, "", "");

        SendOutcome outcome = new MailSender(plain, QUICK).send(eml, ledger);

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).reason()).contains("check that the server offers STARTTLS");
    }

    @Test
    void a_password_never_goes_readable_over_a_network() {
        SmtpServer remote = SmtpServer.of("mail.northwind.example", 25, false, "audit", "open sesame");

        SendOutcome outcome = new MailSender(remote, QUICK).send(eml, ledger);

        assertThat(outcome)
                .isEqualTo(new Refused("the password would go unencrypted to mail.northwind.example:25; "
                        + "set mail.smtp.starttls: true"));
        assertThat(remote).hasToString("mail.northwind.example:25");
    }

    @Test
    void bytes_that_name_nobody_are_no_mail() {
        byte[] nobody = "Subject: x\r\n\r\nx".getBytes(StandardCharsets.US_ASCII);
        MailSender sender = new MailSender(SmtpServer.of("localhost", 1, false, "", ""), QUICK);

        assertThatThrownBy(() -> sender.send(nobody, ledger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the mail names nobody to send it to");
    }

    /** More than fits into the buffers between both ends, so that the death is noticed while writing. */
    private static byte[] largeMail() throws IOException {
        Path workbook = Files.write(folder.resolve("large.xlsx"), new byte[8_000_000]);
        MailSettings settings = new MailSettings(
                "audit@northwind.example", List.of("finance@northwind.example"), false, 9_000_000, workbook);
        return MailComposer.compose(SampleReport.report(), settings, Templates.bundled());
    }

    private static SmtpGate gate(Fault... faults) throws IOException {
        return new SmtpGate(MAILBOX.getSmtp().getPort(), certificate.server(), faults);
    }

    private static MailSender sender(SmtpGate gate, boolean starttls, String username, String password) {
        return new MailSender(
                SmtpServer.of("localhost", gate.port(), starttls, username, password),
                QUICK,
                certificate.client().getSocketFactory());
    }

    private static final class Ledger implements SendingLedger {
        final List<String> notes = new ArrayList<>();

        @Override
        public void handingOver(String messageId) {
            notes.add("handing over");
        }

        @Override
        public void notTaken(String messageId) {
            notes.add("not taken");
        }

        @Override
        public void taken(String messageId) {
            notes.add("taken");
        }
    }
}
