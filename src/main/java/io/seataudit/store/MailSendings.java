package io.seataudit.store;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Table {@code mail_sending}: which mails were handed to a server, so that none is sent twice. */
public final class MailSendings {
    private final JdbcTemplate jdbc;

    /** In the database of this template. */
    public MailSendings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a sending has come. */
    public enum State {
        /** Its content may have left: it may have arrived. */
        TRYING,
        /** The server took it. */
        SENT
    }

    /** How far the sending of a mail has come; empty when it was never tried. */
    public Optional<State> state(String messageId) {
        return jdbc
                .query(
                        "SELECT state FROM mail_sending WHERE message_id = ?",
                        (row, number) -> State.valueOf(row.getString("state")),
                        messageId)
                .stream()
                .findFirst();
    }

    /** Remembers how far the sending has come, in place of what was remembered. */
    public void set(long runId, String messageId, State state) {
        remove(messageId);
        jdbc.update(
                "INSERT INTO mail_sending (message_id, run_id, state) VALUES (?, ?, ?)",
                messageId,
                runId,
                state.name());
    }

    /** Forgets a mail that never left. */
    public void remove(String messageId) {
        jdbc.update("DELETE FROM mail_sending WHERE message_id = ?", messageId);
    }
}
