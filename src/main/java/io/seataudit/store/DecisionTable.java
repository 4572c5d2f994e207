package io.seataudit.store;

import io.seataudit.model.Email;
import io.seataudit.model.Period;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Table {@code history_decision}: every decision that reviewers took, append-only. */
public final class DecisionTable {
    private final JdbcTemplate jdbc;

    /** In the database of this template. */
    public DecisionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision as it is kept; {@code decision} is the name of the review's constant. */
    public record DecisionRecord(
            String id,
            String app,
            String workspace,
            Email email,
            String decision,
            String decidedBy,
            LocalDate decidedOn,
            String comment,
            Period decidedIn) {}

    /** What other published runs took up to and including this period, in the order in which they were taken. */
    public List<DecisionRecord> upTo(Period period, long exceptRun) {
        return jdbc.query(
                "SELECT h.*, r.period FROM history_decision h JOIN audit_run r ON r.id = h.run_id"
                        + " WHERE r.period <= ? AND r.id <> ? AND r.published_seq IS NOT NULL"
                        + " ORDER BY r.period, r.published_seq, h.seq",
                (row, number) -> new DecisionRecord(
                        row.getString("decision_id"),
                        row.getString("app"),
                        row.getString("workspace"),
                        new Email(row.getString("email")),
                        row.getString("decision"),
                        row.getString("decided_by"),
                        row.getDate("decided_on").toLocalDate(),
                        row.getString("remark"),
                        Period.parse(row.getString("period"))),
                period.toString(),
                exceptRun);
    }

    /** Appends what a run took, in this order; what the run had appended before is replaced. */
    public void replace(long runId, List<DecisionRecord> taken) {
        jdbc.update("DELETE FROM history_decision WHERE run_id = ?", runId);
        int seq = 0;
        for (DecisionRecord decision : taken) {
            jdbc.update(
                    "INSERT INTO history_decision (run_id, seq, decision_id, app, workspace, email, decision,"
                            + " decided_by, decided_on, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    runId,
                    seq++,
                    decision.id(),
                    decision.app(),
                    decision.workspace(),
                    decision.email().address(),
                    decision.decision(),
                    decision.decidedBy(),
                    Date.valueOf(decision.decidedOn()),
                    decision.comment());
        }
    }
}
