package io.seataudit.store;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.History.DayNet;
import io.seataudit.model.History.PastBurn;
import io.seataudit.model.History.PastMonth;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tables {@code history_*}: what published runs remember. Of every period only the run published last is read; rows
 * are never changed.
 */
public final class HistoryTables {
    /** The runs that count for a question about the periods before one, or of all runs. */
    private static final String EARLIER_RUNS = """
            JOIN audit_run r ON r.id = h.run_id
            WHERE h.app = ? AND r.period < ? AND r.published_seq =
                (SELECT MAX(newest.published_seq) FROM audit_run newest WHERE newest.period = r.period)
            """;

    private final JdbcTemplate jdbc;

    /** In the database of this template. */
    public HistoryTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of an application from the periods before this one, oldest first. */
    public History before(Period period, String app) {
        Object[] question = {app, period.toString()};
        return new History(
                jdbc.query(
                        "SELECT h.workspace, h.email, h.source, MAX(h.last_on) AS last_on FROM history_signal h "
                                + EARLIER_RUNS + " GROUP BY h.workspace, h.email, h.source"
                                + " ORDER BY h.workspace, h.email, h.source",
                        (row, number) -> new RememberedSignal(
                                row.getString("workspace"),
                                new Email(row.getString("email")),
                                row.getString("source"),
                                row.getDate("last_on").toLocalDate()),
                        question),
                jdbc.query(
                        "SELECT r.period, h.* FROM history_seat h " + EARLIER_RUNS
                                + " ORDER BY r.period, h.workspace, h.email",
                        (row, number) -> new PastSeat(
                                Period.parse(row.getString("period")),
                                row.getString("workspace"),
                                new Email(row.getString("email")),
                                SeatStatus.valueOf(row.getString("status")),
                                Recommendation.valueOf(row.getString("recommendation")),
                                day(row.getDate("last_active_on")),
                                day(row.getDate("joined_on"))),
                        question),
                jdbc.query(
                        "SELECT r.period, h.* FROM history_burn h " + EARLIER_RUNS
                                + " ORDER BY r.period, h.meter, h.email",
                        (row, number) -> new PastBurn(
                                Period.parse(row.getString("period")),
                                Meter.valueOf(row.getString("meter")),
                                new Email(row.getString("email")),
                                new Credits(row.getLong("net")),
                                row.getInt("tables_owned")),
                        question),
                jdbc.query(
                        "SELECT r.period, h.* FROM history_month h " + EARLIER_RUNS + " ORDER BY r.period, h.meter",
                        (row, number) -> new PastMonth(
                                Period.parse(row.getString("period")),
                                Meter.valueOf(row.getString("meter")),
                                new Credits(row.getLong("opening")),
                                new Credits(row.getLong("granted")),
                                new Credits(row.getLong("topped_up")),
                                new Credits(row.getLong("refunded")),
                                new Credits(row.getLong("used")),
                                new Credits(row.getLong("forfeited")),
                                new Credits(row.getLong("closing")),
                                days(row.getString("days"))),
                        question));
    }

    /** Removes what a run has appended, so that its publication can begin again; nobody else's rows. */
    public void clear(long runId) {
        for (String table :
                List.of("history_seat", "history_signal", "history_burn", "history_month", "history_figure")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", runId);
        }
    }

    /** Appends what a run found out about an application; the periods in the rows are the run's own. */
    public void append(long runId, String app, History found) {
        batch(
                "INSERT INTO history_signal (run_id, app, workspace, email, source, last_on) VALUES (?, ?, ?, ?, ?, ?)",
                found.signals().stream()
                        .map(signal -> new Object[] {
                            runId,
                            app,
                            signal.workspace(),
                            signal.email().address(),
                            signal.source(),
                            Date.valueOf(signal.on())
                        })
                        .toList());
        batch(
                "INSERT INTO history_seat (run_id, app, workspace, email, status, recommendation, last_active_on,"
                        + " joined_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                found.seats().stream()
                        .map(seat -> new @Nullable Object[] {
                            runId,
                            app,
                            seat.workspace(),
                            seat.email().address(),
                            seat.status().name(),
                            seat.recommendation().name(),
                            seat.lastActiveOn().map(Date::valueOf).orElse(null),
                            seat.joinedOn().map(Date::valueOf).orElse(null)
                        })
                        .toList());
        batch(
                "INSERT INTO history_burn (run_id, app, meter, email, net, tables_owned) VALUES (?, ?, ?, ?, ?, ?)",
                found.burn().stream()
                        .map(burn -> new Object[] {
                            runId,
                            app,
                            burn.meter().name(),
                            burn.email().address(),
                            burn.net().millionths(),
                            burn.tablesOwned()
                        })
                        .toList());
        batch(
                "INSERT INTO history_month (run_id, app, meter, opening, granted, topped_up, refunded, used, forfeited,"
                        + " closing, days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                found.months().stream()
                        .map(month -> new Object[] {
                            runId,
                            app,
                            month.meter().name(),
                            month.opening().millionths(),
                            month.granted().millionths(),
                            month.toppedUp().millionths(),
                            month.refunded().millionths(),
                            month.used().millionths(),
                            month.forfeited().millionths(),
                            month.closing().millionths(),
                            text(month.days())
                        })
                        .toList());
    }

    private void batch(String sql, List<? extends @Nullable Object[]> rows) {
        jdbc.batchUpdate(sql, new ArrayList<>(rows));
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }

    private static String text(List<DayNet> days) {
        return days.stream()
                .map(day -> day.day() + "=" + day.net().millionths())
                .collect(Collectors.joining(" "));
    }

    private static List<DayNet> days(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    int at = part.indexOf('=');
                    return new DayNet(
                            LocalDate.parse(part.substring(0, at)),
                            new Credits(Long.parseLong(part.substring(at + 1))));
                })
                .toList();
    }
}
