package io.seataudit.config;

import java.util.List;
import java.util.Optional;

/**
 * Where the mail goes and by which server. The password is never here: {@code passwordEnv} names the environment
 * variable that has it.
 */
public record MailConfig(String from, List<String> to, boolean maskEmails, Smtp smtp) {

    /** The mail server. */
    public record Smtp(String host, int port, boolean starttls, Optional<String> username, String passwordEnv) {}
}
