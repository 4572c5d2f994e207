package io.seataudit.report.mail;

import java.time.Duration;
import java.util.Locale;

/**
 * Whom to hand the mail to. With {@code starttls} the connection is encrypted before anything is said, or not used at
 * all. An empty {@code username}: no log-in. Both time limits hold for each single answer of the server.
 */
public record SmtpServer(
        String host,
        int port,
        boolean starttls,
        String username,
        String password,
        Duration connectTimeout,
        Duration answerTimeout) {

    /** Limits of 20 seconds to connect and a minute to answer (RFC 5321, 4.5.3.2 asks for patience). */
    public static SmtpServer of(String host, int port, boolean starttls, String username, String password) {
        return new SmtpServer(host, port, starttls, username, password, Duration.ofSeconds(20), Duration.ofMinutes(1));
    }

    boolean logsIn() {
        return !username.isEmpty();
    }

    /** A password is never sent readable over a network. */
    boolean wouldShowPassword() {
        return logsIn() && !starttls && !isThisMachine();
    }

    private boolean isThisMachine() {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
