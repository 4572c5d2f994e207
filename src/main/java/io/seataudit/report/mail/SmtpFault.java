package io.seataudit.report.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what the mail library throws: the server's reply code where there was one, and whether trying again helps. */
final class SmtpFault {
    private static final int PERMANENT = 500;

    private final MessagingException thrown;

    SmtpFault(MessagingException thrown) {
        this.thrown = thrown;
    }

    /** Whether the server said something, be it no. */
    boolean isAnswer() {
        return code().isPresent();
    }

    boolean isPermanent() {
        return code().filter(code -> code >= PERMANENT).isPresent()
                || thrown instanceof AuthenticationFailedException
                || isAboutEncryption();
    }

    String reason() {
        String said = String.valueOf(thrown.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        if (isAboutEncryption()) {
            return "no encrypted connection: " + said
                    + "; check that the server offers STARTTLS and that its certificate is trusted and names the host";
        }
        return thrown instanceof AuthenticationFailedException
                ? "the log-in was refused: " + said + "; check user name and password"
                : said;
    }

    private Optional<Integer> code() {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            int code = codeOf(cause);
            if (code > 0) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private boolean isAboutEncryption() {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof SSLException
                    || String.valueOf(cause.getMessage()).contains("STARTTLS is required")) {
                return true;
            }
        }
        return false;
    }

    private static int codeOf(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException failed) {
            return failed.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException failed) {
            return failed.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException failed ? failed.getReturnCode() : 0;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : cause.getCause();
    }
}
