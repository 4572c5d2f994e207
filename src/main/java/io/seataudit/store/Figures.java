package io.seataudit.store;

import io.seataudit.model.FigureName;
import io.seataudit.model.Period;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Table {@code history_figure}: headline figures of published runs, by application and name. */
public final class Figures {
    private final JdbcTemplate jdbc;

    /** In the database of this template. */
    public Figures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The figures of one application in one period, by name; names that this version does not know are passed over. */
    public record PastFigures(Period period, String app, Map<FigureName, BigDecimal> byName) {}

    /** Keeps an application's figures of a run. */
    public void append(long runId, String app, Map<FigureName, BigDecimal> figures) {
        figures.forEach((name, amount) -> jdbc.update(
                "INSERT INTO history_figure (run_id, app, name, amount) VALUES (?, ?, ?, ?)",
                runId,
                app,
                name.key(),
                amount));
    }

    /** Of every period before this one the run published last, oldest first, then by application. */
    public List<PastFigures> before(Period period) {
        return read(
                "r.period < ? AND r.published_seq ="
                        + " (SELECT MAX(newest.published_seq) FROM audit_run newest WHERE newest.period = r.period)",
                period.toString());
    }

    /** The figures of one run. */
    public List<PastFigures> of(long runId) {
        return read("r.id = ?", runId);
    }

    private List<PastFigures> read(String condition, Object question) {
        Map<String, PastFigures> found = new TreeMap<>();
        jdbc.query(
                "SELECT r.period, h.app, h.name, h.amount FROM history_figure h JOIN audit_run r ON r.id = h.run_id"
                        + " WHERE " + condition,
                row -> {
                    String app = row.getString("app");
                    Period period = Period.parse(row.getString("period"));
                    BigDecimal amount = row.getBigDecimal("amount");
                    PastFigures figures = found.computeIfAbsent(
                            period + "/" + app, key -> new PastFigures(period, app, new EnumMap<>(FigureName.class)));
                    FigureName.of(row.getString("name"))
                            .ifPresent(name -> figures.byName().put(name, amount));
                },
                question);
        return List.copyOf(found.values());
    }
}
