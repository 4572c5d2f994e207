package io.seataudit.audit;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.FigureName;
import io.seataudit.model.Meter;
import io.seataudit.plan.PlanReport;
import io.seataudit.report.AppReport;
import io.seataudit.report.Headline;
import io.seataudit.report.Headline.Figure;
import io.seataudit.report.Headline.Unit;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says in a sentence what a person should do, then why, then the few figures that matter. */
final class HeadlineWriter {
    private static final DateTimeFormatter IN_SENTENCES = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final List<AppResult> apps;
    private final String currency;

    HeadlineWriter(List<AppResult> apps, String currency) {
        this.apps = apps;
        this.currency = currency;
    }

    /**
     * The headline.
     *
     * @param previous last audited period's figures by name, summed over the applications; empty when there is none
     */
    Headline write(Map<FigureName, BigDecimal> previous) {
        List<AppFigures> figures = apps.stream().map(AppResult::figures).toList();
        List<String> details = new ArrayList<>();
        apps.forEach(app -> pool(app.report()).ifPresent(details::add));
        apps.forEach(app -> plan(app.report()).ifPresent(details::add));
        apps.forEach(app -> modules(app.report()).ifPresent(details::add));
        return new Headline(seatSentence(figures), List.copyOf(details), figures(figures, previous));
    }

    private static String seatSentence(List<AppFigures> figures) {
        int free = sum(figures, AppFigures::seatsToFree);
        int leavers = sum(figures, AppFigures::leavers);
        if (free == 0) {
            return "No seat needs to be freed this month.";
        }
        String seats = free == 1 ? "1 seat can be freed now" : free + " seats can be freed now";
        if (leavers == 0) {
            return seats + "; none of them belongs to somebody who left.";
        }
        return seats + "; " + leavers + " of them " + (leavers == 1 ? "belongs" : "belong") + " to people who left.";
    }

    private Optional<String> pool(AppReport app) {
        return credits(app).flatMap(meter -> {
            String used = app.name() + ": "
                    + String.format(Locale.ROOT, "%,.2f", meter.total().toBigDecimal()) + " credits used";
            Optional<LocalDate> exhausted = meter.ledger().exhaustedOn();
            if (exhausted.isPresent()) {
                return Optional.of(used + "; they ran out on " + IN_SENTENCES.format(exhausted.get()) + ".");
            }
            return meter.forecast()
                    .flatMap(MeterReport.Forecast::exhaustionOn)
                    .map(day -> used + "; they last until " + IN_SENTENCES.format(day) + ".")
                    .or(() -> Optional.of(used + "."));
        });
    }

    private Optional<String> plan(AppReport app) {
        Optional<PlanReport> plan = app.plan();
        Optional<BigDecimal> saving = plan.flatMap(PlanReport::savingPerMonth).filter(amount -> amount.signum() > 0);
        return saving.flatMap(amount -> plan.flatMap(PlanReport::cheapest)
                .map(choice -> app.name() + ": today's use on the plan " + choice.plan() + ", paid "
                        + CodeWords.lower(choice.billingCycle()) + ", would have cost "
                        + String.format(Locale.ROOT, "%,.2f", amount) + " " + currency + " less this month."));
    }

    private static Optional<String> modules(AppReport app) {
        BigDecimal unassigned =
                app.modules().stream().map(module -> module.unassigned()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (unassigned.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(app.name() + ": " + unassigned.stripTrailingZeros().toPlainString()
                + " purchased licences are assigned to nobody.");
    }

    private List<Figure> figures(List<AppFigures> figures, Map<FigureName, BigDecimal> previous) {
        List<Figure> large = new ArrayList<>();
        large.add(figure(
                FigureName.SEATS_TO_FREE,
                "Seats that can be freed",
                Unit.SEATS,
                BigDecimal.valueOf(sum(figures, AppFigures::seatsToFree)),
                previous));
        large.add(figure(
                FigureName.LEAVERS,
                "Seats of people who left",
                Unit.SEATS,
                BigDecimal.valueOf(sum(figures, AppFigures::leavers)),
                previous));
        if (apps.stream().anyMatch(app -> credits(app.report()).isPresent())) {
            large.add(figure(
                    FigureName.CREDITS_USED,
                    "Credits used",
                    Unit.CREDITS,
                    total(figures, app -> app.creditsUsed().toBigDecimal()),
                    previous));
        }
        large.add(figure(
                FigureName.EXPOSURE,
                "Monthly cost of seats in question",
                Unit.MONEY,
                total(figures, AppFigures::exposure),
                previous));
        poolDay(meter -> meter.ledger().exhaustedOn())
                .map(day -> day("Credits ran out on", day))
                .or(() -> poolDay(meter -> meter.forecast().flatMap(MeterReport.Forecast::exhaustionOn))
                        .map(day -> day("Credits last until", day)))
                .ifPresent(large::add);
        return List.copyOf(large);
    }

    private Optional<LocalDate> poolDay(Function<MeterReport, Optional<LocalDate>> which) {
        return apps.stream()
                .flatMap(app -> credits(app.report()).stream())
                .flatMap(meter -> which.apply(meter).stream())
                .min(LocalDate::compareTo);
    }

    private static Figure day(String label, LocalDate day) {
        return new Figure("pool-until", label, Unit.DATE, Optional.empty(), Optional.of(day), Optional.empty());
    }

    private static Figure figure(
            FigureName name, String label, Unit unit, BigDecimal value, Map<FigureName, BigDecimal> previous) {
        Optional<BigDecimal> change = Optional.ofNullable(previous.get(name)).map(value::subtract);
        return new Figure(name.key(), label, unit, Optional.of(value), Optional.empty(), change);
    }

    private static Optional<MeterReport> credits(AppReport app) {
        return app.meters().stream()
                .filter(meter -> meter.meter() == Meter.CREDITS)
                .findFirst();
    }

    private static int sum(List<AppFigures> figures, Function<AppFigures, Integer> figure) {
        return figures.stream().mapToInt(figure::apply).sum();
    }

    private static BigDecimal total(List<AppFigures> figures, Function<AppFigures, BigDecimal> figure) {
        return figures.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
