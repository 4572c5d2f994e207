package io.seataudit.job;

import io.seataudit.config.MailConfig;
import io.seataudit.report.mail.MailSender;
import io.seataudit.report.mail.RetryPlan;
import io.seataudit.report.mail.SendOutcome;
import io.seataudit.report.mail.SendingLedger;
import io.seataudit.report.mail.SmtpServer;
import io.seataudit.store.MailSendings;
import io.seataudit.store.MailSendings.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the published mail, byte for byte, at most once: what a server took, or may have taken, is remembered in
 * transactions of its own, so that neither a crash nor a restart sends it again. A failure leaves the report published.
 */
final class MailStep {
    private static final String MESSAGE_ID = "message-id:";

    private final AuditRequest request;
    private final RunContext run;
    private final MailSendings sendings;
    private final Map<String, String> environment;
    private final TransactionTemplate alone;

    MailStep(
            AuditRequest request,
            RunContext run,
            MailSendings sendings,
            PlatformTransactionManager transactions,
            Map<String, String> environment) {
        this.request = request;
        this.run = run;
        this.sendings = sendings;
        this.environment = environment;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does nothing unless the run was asked to send; throws {@link MailNotSentException} when it was not taken. */
    void send() {
        if (!request.output().email()) {
            return;
        }
        MailConfig mail = request.config().mail().orElseThrow();
        byte[] eml = published();
        String messageId = messageId(eml);
        Optional<State> before = sendings.state(messageId);
        if (before.filter(State.SENT::equals).isPresent()) {
            return;
        }
        if (before.isPresent()) {
            throw new MailNotSentException("an earlier try ended while the server was taking the mail, so it may have"
                    + " arrived; look into the mailbox, and send the .eml by hand if it is not there");
        }
        SendOutcome outcome = new MailSender(server(mail.smtp()), RetryPlan.DEFAULT).send(eml, new Ledger());
        if (outcome instanceof SendOutcome.TemporaryFailure failure) {
            throw new MailNotSentException(failure.reason());
        } else if (outcome instanceof SendOutcome.Refused refused) {
            throw new MailNotSentException(refused.reason());
        } else if (outcome instanceof SendOutcome.InDoubt doubt) {
            throw new MailNotSentException(doubt.reason());
        }
    }

    private SmtpServer server(MailConfig.Smtp smtp) {
        String username = smtp.username().orElse("");
        String password = environment.getOrDefault(smtp.passwordEnv(), "");
        if (!username.isEmpty() && password.isEmpty()) {
            throw new MailNotSentException("the environment variable " + smtp.passwordEnv() + " with the password of "
                    + username + " is not set; set it and run again");
        }
        return SmtpServer.of(smtp.host(), smtp.port(), smtp.starttls(), username, password);
    }

    private byte[] published() {
        Path file = new OutputFolder(request.output().folder(), request.period())
                .published()
                .resolve(new ReportFiles(request.period()).mail());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mail " + file + ": " + e.getMessage(), e);
        }
    }

    private static String messageId(byte[] eml) {
        return new String(eml, StandardCharsets.ISO_8859_1)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.regionMatches(true, 0, MESSAGE_ID, 0, MESSAGE_ID.length()))
                .map(line -> line.substring(MESSAGE_ID.length()).strip())
                .findFirst()
                .orElseThrow(() -> new MailNotSentException("the mail has no Message-ID"));
    }

    private final class Ledger implements SendingLedger {
        @Override
        public void handingOver(String messageId) {
            alone.executeWithoutResult(status -> sendings.set(run.runId(), messageId, State.TRYING));
        }

        @Override
        public void notTaken(String messageId) {
            alone.executeWithoutResult(status -> sendings.remove(messageId));
        }

        @Override
        public void taken(String messageId) {
            alone.executeWithoutResult(status -> sendings.set(run.runId(), messageId, State.SENT));
        }
    }
}
