package io.seataudit.store;

import io.seataudit.model.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code audit_run}: which runs there are, and which were published, in what order. */
public final class Runs {
    private final JdbcClient jdbc;

    /** In the database of this client. */
    public Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run; {@code revision} is empty until it is published. */
    public record Run(long id, Period period, String fingerprint, Optional<Integer> revision) {}

    /** The run of this identity, made when there is none. */
    public Run open(Period period, String fingerprint) {
        Optional<Run> known = find(period, fingerprint);
        if (known.isEmpty()) {
            jdbc.sql("INSERT INTO audit_run (period, fingerprint) VALUES (?, ?)")
                    .params(period.toString(), fingerprint)
                    .update();
        }
        return known.or(() -> find(period, fingerprint)).orElseThrow();
    }

    private Optional<Run> find(Period period, String fingerprint) {
        return select("WHERE period = ? AND fingerprint = ?", List.of(period.toString(), fingerprint)).stream()
                .findFirst();
    }

    /** The published run of the period that counts: the one published last. */
    public Optional<Run> newestPublished(Period period) {
        return select(
                        "WHERE period = ? AND published_seq IS NOT NULL ORDER BY published_seq DESC",
                        List.of(period.toString()))
                .stream()
                .findFirst();
    }

    /** All published runs, by period, then in the order of publication. */
    public List<Run> published() {
        return select("WHERE published_seq IS NOT NULL ORDER BY period, published_seq", List.of());
    }

    /** The revision that this run has, or would have if it were published now. */
    public int revision(Run run) {
        return run.revision()
                .orElseGet(() -> 1
                        + jdbc.sql("SELECT COALESCE(MAX(revision), 0) FROM audit_run WHERE period = ?")
                                .param(run.period().toString())
                                .query(Integer.class)
                                .single());
    }

    /** Makes the run the newest published one of its period. */
    public void markPublished(Run run, int revision) {
        jdbc.sql("UPDATE audit_run SET revision = ?, published_seq ="
                        + " (SELECT COALESCE(MAX(published_seq), 0) + 1 FROM audit_run) WHERE id = ?")
                .params(revision, run.id())
                .update();
    }

    private List<Run> select(String condition, List<String> params) {
        return jdbc.sql("SELECT id, period, fingerprint, revision FROM audit_run " + condition)
                .params(params)
                .query((row, number) -> new Run(
                        row.getLong("id"),
                        Period.parse(row.getString("period")),
                        row.getString("fingerprint"),
                        Optional.ofNullable(row.getObject("revision", Integer.class))))
                .list();
    }
}
