package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.seataudit.cli.Audits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail of a run, sent to a real server: once, whatever happens in between. */
class MailIT {
    @TempDir
    private Path temp;

    private int port;
    private Audits audits;

    @BeforeEach
    void a_small_company_that_wants_mail() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path data = temp.resolve("data");
        Path app = Files.createDirectories(data.resolve("2026-10/notes"));
        Files.writeString(data.resolve("audit.yml"), """
                organization: Acme
                apps:
                  notes: { vendor: generic }
                mail:
                  from: audit@acme.example
                  to: [finance@acme.example]
                  smtp: { host: localhost, port: %d }
                """.formatted(port));
        Files.writeString(app.resolve("members.csv"), """
                email,name,role,status,joined_on,last_active_on
                ann@acme.example,Ann,Admin,Active,2025-01-10,2026-10-30
                """);
        audits = new Audits(data, temp);
    }

    @Test
    void the_mail_is_written_but_not_sent_unless_asked_for() throws IOException {
        GreenMail server = server();
        try {
            assertThat(audits.run()).as(audits.said()).isZero();

            assertThat(eml()).exists();
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_published_report_can_be_mailed_later_and_only_once() throws Exception {
        // given
        assertThat(audits.run()).as(audits.said()).isZero();
        GreenMail server = server();
        try {
            // when
            assertThat(audits.run("--email")).as(audits.said()).isZero();
            assertThat(audits.run("--email")).as(audits.said()).isZero();

            // then: what arrived is what was written
            assertThat(server.getReceivedMessages()).hasSize(1);
            ByteArrayOutputStream arrived = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(arrived);
            String written = Files.readString(eml(), StandardCharsets.ISO_8859_1);
            assertThat(arrived.toString(StandardCharsets.ISO_8859_1).strip()).endsWith(written.strip());
        } finally {
            server.stop();
        }
    }

    @Test
    void without_a_mail_section_sending_is_refused_before_anything_is_read() throws IOException {
        Files.writeString(temp.resolve("data/audit.yml"), "organization: Acme\napps:\n  notes: { vendor: generic }\n");

        assertThat(audits.run("--email")).isEqualTo(2);
        assertThat(audits.said()).contains("--email needs a mail section");
        assertThat(audits.out()).doesNotExist();
    }

    private GreenMail server() {
        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private Path eml() {
        return audits.published("2026-10").resolve("seat-audit-2026-10.eml");
    }
}
