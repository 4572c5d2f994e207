package io.seataudit.report.mail;

import io.seataudit.report.mail.SendOutcome.InDoubt;
import io.seataudit.report.mail.SendOutcome.Refused;
import io.seataudit.report.mail.SendOutcome.Sent;
import io.seataudit.report.mail.SendOutcome.TemporaryFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands an .eml to a mail server, byte for byte. Tries again when the server is away or asks for it, never when the
 * mail may have been taken already (see {@link InDoubt}).
 */
public final class MailSender {
    private final SmtpServer server;
    private final RetryPlan retries;
    private final SSLSocketFactory trust;

    /** With the certificates that the machine trusts. */
    public MailSender(SmtpServer server, RetryPlan retries) {
        this(server, retries, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** With certificates of one's own choice. */
    public MailSender(SmtpServer server, RetryPlan retries, SSLSocketFactory trust) {
        this.server = server;
        this.retries = retries;
        this.trust = trust;
    }

    /**
     * Sends the mail to whom its headers name, and tells the ledger on the way.
     *
     * @throws IllegalArgumentException when the bytes are no mail
     */
    public SendOutcome send(byte[] eml, SendingLedger ledger) {
        if (server.wouldShowPassword()) {
            return new Refused("the password would go unencrypted to " + server + "; set mail.smtp.starttls: true");
        }
        int tries = retries.pauses().size() + 1;
        SendOutcome outcome = attempt(eml, ledger);
        for (int done = 1; done < tries && outcome instanceof TemporaryFailure; done++) {
            pause(retries.pauses().get(done - 1));
            outcome = attempt(eml, ledger);
        }
        return outcome instanceof TemporaryFailure failure ? new TemporaryFailure(tries, failure.reason()) : outcome;
    }

    private SendOutcome attempt(byte[] eml, SendingLedger ledger) {
        Session session = Session.getInstance(properties());
        String messageId = messageId(session, eml);
        FinishedLetter letter = letter(session, eml, () -> ledger.handingOver(messageId));
        SMTPTransport transport = new SMTPTransport(session, null);
        try {
            connect(transport);
            transport.sendMessage(letter, letter.recipients());
            ledger.taken(messageId);
            return new Sent(messageId);
        } catch (MessagingException e) {
            return failed(letter, messageId, new SmtpFault(e), ledger);
        } finally {
            close(transport);
        }
    }

    private void connect(SMTPTransport transport) throws MessagingException {
        if (server.logsIn()) {
            transport.connect(server.host(), server.port(), server.username(), server.password());
        } else {
            transport.connect(server.host(), server.port(), null, null);
        }
    }

    private SendOutcome failed(FinishedLetter letter, String messageId, SmtpFault fault, SendingLedger ledger) {
        String reason = server + ": " + fault.reason();
        if (letter.isHandedOver() && !fault.isAnswer()) {
            return new InDoubt(messageId, reason);
        }
        ledger.notTaken(messageId);
        return fault.isPermanent() ? new Refused(reason) : new TemporaryFailure(1, reason);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(server.logsIn()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.starttls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.starttls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put("mail.smtp.ssl.socketFactory", trust);
        properties.put(
                "mail.smtp.connectiontimeout",
                Long.toString(server.connectTimeout().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(server.answerTimeout().toMillis()));
        properties.put(
                "mail.smtp.writetimeout", Long.toString(server.answerTimeout().toMillis()));
        // All recipients or none: a second try must not reach somebody twice.
        properties.put("mail.smtp.sendpartial", "false");
        return properties;
    }

    private static FinishedLetter letter(Session session, byte[] eml, Runnable onHandingOver) {
        try {
            FinishedLetter letter = new FinishedLetter(session, eml, onHandingOver);
            if (letter.recipients().length == 0) {
                throw new IllegalArgumentException("the mail names nobody to send it to");
            }
            return letter;
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a mail: " + e.getMessage(), e);
        }
    }

    private static String messageId(Session session, byte[] eml) {
        try {
            return String.valueOf(letter(session, eml, () -> {}).getMessageID());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a mail: " + e.getMessage(), e);
        }
    }

    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The farewell does not matter: what came of the mail is known before it.
            return;
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the mail server", e);
        }
    }
}
