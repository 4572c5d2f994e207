package io.seataudit.report.template;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.DayBurn;
import io.seataudit.credit.MeterReport.Spike;
import io.seataudit.model.Credits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Net use day by day as bars (pixels, from the drawing's upper left corner); days with a spike are marked, and
 * labelled where the whole day stands out, not just somebody in it.
 */
record DayChart(Axes axes, List<Bar> bars) {
    /** Share of its day's room that a bar takes. */
    private static final BigDecimal FILL = new BigDecimal("0.7");

    /** One day. {@code x} is the bar's left edge, {@code middle} its middle. */
    record Bar(
            BigDecimal x,
            BigDecimal y,
            BigDecimal middle,
            BigDecimal width,
            BigDecimal height,
            LocalDate date,
            Credits credits,
            boolean spike,
            boolean labelled) {}

    static DayChart of(MeterReport meter, int width, int height) {
        List<DayBurn> days = meter.byDay();
        if (days.isEmpty()) {
            return new DayChart(Axes.of(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), width, height), List.of());
        }
        // One day more than there are, so that the last bar has its room too.
        Axes axes = Axes.of(
                days.get(0).date(),
                days.get(days.size() - 1).date().plusDays(1),
                days.stream().map(DayBurn::credits).toList(),
                width,
                height);
        Set<LocalDate> spikes = days(meter.spikes().stream());
        Set<LocalDate> labelled =
                days(meter.spikes().stream().filter(spike -> spike.email().isNone()));
        return new DayChart(
                axes,
                days.stream()
                        .map(day -> bar(axes, day, spikes.contains(day.date()), labelled.contains(day.date())))
                        .toList());
    }

    private static Set<LocalDate> days(Stream<Spike> spikes) {
        return spikes.map(Spike::date).collect(Collectors.toSet());
    }

    private static Bar bar(Axes axes, DayBurn day, boolean spike, boolean labelled) {
        BigDecimal from = axes.across(day.date());
        BigDecimal room = axes.across(day.date().plusDays(1)).subtract(from);
        BigDecimal width = room.multiply(FILL).setScale(1, RoundingMode.HALF_UP);
        BigDecimal middle = from.add(room.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
        BigDecimal x = middle.subtract(width.divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
        BigDecimal value = axes.down(day.credits());
        return new Bar(
                x,
                value.min(axes.zero()),
                middle,
                width,
                value.subtract(axes.zero()).abs(),
                day.date(),
                day.credits(),
                spike,
                labelled);
    }
}
