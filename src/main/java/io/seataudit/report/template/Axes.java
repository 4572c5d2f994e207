package io.seataudit.report.template;

import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The frame of a chart over days: {@code left}, {@code top}, {@code right}, {@code bottom} bound the plot inside the
 * drawing; {@code zero} is the height of the base line.
 */
record Axes(
        int width,
        int height,
        int left,
        int top,
        int right,
        int bottom,
        BigDecimal zero,
        List<ValueTick> values,
        List<DayTick> days,
        LocalDate first,
        LocalDate last,
        Scale scale) {
    private static final int LEFT = 58;
    private static final int TOP = 22;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 24;
    /** Narrower than this, every second label would touch its neighbour. */
    private static final int ROOM_FOR_A_DAY = 46;

    /** A line across, with its value. */
    record ValueTick(BigDecimal y, BigDecimal value) {}

    /** A label under the axis. */
    record DayTick(BigDecimal x, LocalDate date, String label) {}

    static Axes of(LocalDate first, LocalDate last, List<Credits> values, int width, int height) {
        int right = width - RIGHT;
        int bottom = height - BOTTOM;
        Scale scale = Scale.including(values, bottom - TOP);
        List<ValueTick> ticks = scale.ticks().stream()
                .map(tick -> new ValueTick(BigDecimal.valueOf(TOP).add(scale.down(tick)), tick))
                .toList();
        BigDecimal zero = BigDecimal.valueOf(TOP).add(scale.down(BigDecimal.ZERO));
        return new Axes(
                width, height, LEFT, TOP, right, bottom, zero, ticks, days(first, last, right), first, last, scale);
    }

    /** Pixels from the left. */
    BigDecimal across(LocalDate day) {
        return across(day, first, last, right);
    }

    /** Pixels from the top. */
    BigDecimal down(Credits value) {
        return BigDecimal.valueOf(TOP).add(scale.down(value.toBigDecimal()));
    }

    private static BigDecimal across(LocalDate day, LocalDate first, LocalDate last, int right) {
        long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day) * (right - LEFT))
                .divide(BigDecimal.valueOf(span), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(LEFT));
    }

    /** The first day, then the Mondays that have room for their labels. */
    private static List<DayTick> days(LocalDate first, LocalDate last, int right) {
        long weeks = Math.max(1, ChronoUnit.WEEKS.between(first, last));
        long every = 1 + weeks * ROOM_FOR_A_DAY / (right - LEFT);
        BigDecimal afterFirst = BigDecimal.valueOf(LEFT + ROOM_FOR_A_DAY * 3L / 2);
        LocalDate monday = first.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<LocalDate> roomy = Stream.iterate(monday, day -> !day.isAfter(last), day -> day.plusWeeks(1))
                .filter(day -> across(day, first, last, right).compareTo(afterFirst) >= 0)
                .toList();
        Stream<LocalDate> labelled =
                IntStream.range(0, roomy.size()).filter(i -> i % every == 0).mapToObj(roomy::get);
        return Stream.concat(Stream.of(first), labelled)
                .map(day -> new DayTick(across(day, first, last, right), day, Formats.shortDay(day)))
                .toList();
    }
}
