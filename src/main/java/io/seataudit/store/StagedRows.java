package io.seataudit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table {@code staged_row}: the canonical rows and sums of a run, each as JSON. The rules read an application's facts
 * whole and ask no question of single columns, so one table serves every kind.
 */
public final class StagedRows {
    private static final int FETCH = 1000;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    /** In the database of this template. */
    public StagedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row to be staged.
     *
     * @param app id of the application; empty: of the run as a whole
     * @param seq orders the rows of one step, application and kind, and is unique there
     */
    public record Staged<T>(String app, StagedKind<T> kind, long seq, T row) {}

    /** Removes what a step has staged for a run, so that the step can begin again. */
    public void clear(long runId, String step) {
        jdbc.update("DELETE FROM staged_row WHERE run_id = ? AND step = ?", runId, step);
    }

    /** Removes the working rows of every published run of the same period but this one. */
    public void clearSuperseded(long runId) {
        jdbc.update(
                "DELETE FROM staged_row WHERE run_id <> ? AND run_id IN (SELECT id FROM audit_run"
                        + " WHERE published_seq IS NOT NULL AND period = (SELECT period FROM audit_run WHERE id = ?))",
                runId,
                runId);
    }

    /** Stages rows as those of a step. */
    public void add(long runId, String step, List<? extends Staged<?>> rows) {
        List<Object[]> values = new ArrayList<>(rows.size());
        for (Staged<?> staged : rows) {
            values.add(new Object[] {
                runId, step, staged.app(), staged.kind().name(), staged.seq(), json.writeValueAsString(staged.row())
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO staged_row (run_id, step, app, kind, seq, payload) VALUES (?, ?, ?, ?, ?, ?)", values);
    }

    /** Hands every row of a kind to the consumer, in the order of {@code seq}. */
    public <T> void each(long runId, String app, StagedKind<T> kind, Consumer<T> consumer) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(
                            "SELECT payload FROM staged_row WHERE run_id = ? AND app = ? AND kind = ? ORDER BY step, seq");
                    statement.setFetchSize(FETCH);
                    statement.setLong(1, runId);
                    statement.setString(2, app);
                    statement.setString(3, kind.name());
                    return statement;
                },
                row -> {
                    consumer.accept(json.readValue(row.getString(1), kind.type()));
                });
    }

    /** All rows of a kind, in the order of {@code seq}. */
    public <T> List<T> all(long runId, String app, StagedKind<T> kind) {
        List<T> rows = new ArrayList<>();
        each(runId, app, kind, rows::add);
        return rows;
    }
}
