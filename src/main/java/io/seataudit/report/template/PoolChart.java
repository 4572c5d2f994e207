package io.seataudit.report.template;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.DayBurn;
import io.seataudit.credit.MeterReport.Forecast;
import io.seataudit.credit.MeterReport.ForecastDay;
import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pool's balance day by day, and its forecast, as lines of a drawing (pixels, from its upper left corner). Both
 * lines are empty where no balance is known; the forecast ends where the pool does.
 */
record PoolChart(
        Axes axes, String balance, String forecast, Optional<Mark> last, Optional<Mark> empty, Optional<Mark> end) {

    /** A point that has a label: the day and the balance. */
    record Mark(BigDecimal x, BigDecimal y, LocalDate date, Credits balance) {}

    static PoolChart of(MeterReport meter, int width, int height) {
        List<Point> balance =
                meter.byDay().stream().flatMap(day -> point(day).stream()).toList();
        List<Point> forecast = balance.isEmpty() ? List.of() : untilEmpty(meter.forecast());
        LocalDate first =
                meter.byDay().isEmpty() ? LocalDate.EPOCH : meter.byDay().get(0).date();
        List<Point> all = Stream.concat(balance.stream(), forecast.stream()).toList();
        LocalDate drawn = lastOf(all).map(Point::date).orElse(first);
        LocalDate latest = meter.forecast()
                .map(Forecast::cycleEnd)
                .filter(end -> !forecast.isEmpty() && end.isAfter(drawn))
                .orElse(drawn);
        Axes axes = Axes.of(first, latest, all.stream().map(Point::balance).toList(), width, height);

        List<Point> joined = new ArrayList<>(forecast);
        if (!forecast.isEmpty()) {
            joined.add(0, balance.get(balance.size() - 1));
        }
        Optional<Mark> last = lastOf(balance).map(point -> mark(axes, point));
        return new PoolChart(
                axes,
                line(axes, balance),
                line(axes, joined),
                last,
                Stream.concat(balance.stream(), forecast.stream())
                        .filter(point -> point.balance().compareTo(Credits.ZERO) <= 0)
                        .findFirst()
                        .map(point -> mark(axes, point)),
                lastOf(forecast).map(point -> mark(axes, point)));
    }

    private static Optional<Point> point(DayBurn day) {
        return day.balance().map(balance -> new Point(day.date(), balance));
    }

    /** The expected balances; nothing is left to draw once the pool is empty. */
    private static List<Point> untilEmpty(Optional<Forecast> forecast) {
        List<Point> days = new ArrayList<>();
        for (ForecastDay day : forecast.map(Forecast::days).orElse(List.of())) {
            days.add(new Point(day.date(), day.balance().max(Credits.ZERO)));
            if (day.balance().compareTo(Credits.ZERO) <= 0) {
                break;
            }
        }
        return days;
    }

    private static String line(Axes axes, List<Point> points) {
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(axes.across(point.date()).toPlainString())
                    .append(',')
                    .append(axes.down(point.balance()).toPlainString());
        }
        return line.toString();
    }

    private static Optional<Point> lastOf(List<Point> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    private static Mark mark(Axes axes, Point point) {
        return new Mark(axes.across(point.date()), axes.down(point.balance()), point.date(), point.balance());
    }

    private record Point(LocalDate date, Credits balance) {}
}
