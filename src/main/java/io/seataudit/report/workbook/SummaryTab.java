package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Finding;
import io.seataudit.model.Meter;
import io.seataudit.model.SeatStatus;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.Headline.Figure;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Block;
import io.seataudit.report.sheet.Block.Line;
import io.seataudit.report.sheet.Block.Spot;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Look;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Sums;
import io.seataudit.report.sheet.Sums.Where;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Total;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that is read first: what to do, at most five figures, the applications, the findings. */
final class SummaryTab implements Tab {
    static final String BY_STATUS = "SeatsByStatus";
    static final String STATUS = "Status";
    static final String ALL = "All seats";
    private static final int CARD_COLUMNS = 2;

    @Override
    public Page page(AuditReport report) {
        List<Column<AppReport>> columns = List.of(
                Column.<AppReport>of("Application", Format.TEXT, 24, app -> Cell.of(app.name()))
                        .with(Total.LABEL),
                seats(report, "Seats", Optional.empty()),
                seats(report, "Active", Optional.of(SeatStatus.ACTIVE)),
                seats(report, "Departed", Optional.of(SeatStatus.DEPARTED)),
                Column.<AppReport>computed(
                                "To decide",
                                Format.WHOLE,
                                14,
                                (app, at) -> new Sums(at.book())
                                        .count(DecisionsTab.TABLE, "Id", List.of(new Where("App", app.id()))))
                        .summed(),
                Column.<AppReport>of(
                                "Exposure a month",
                                Format.MONEY,
                                19,
                                app -> Cell.of(app.money().exposure()))
                        .summed(),
                Column.<AppReport>of(
                                "Reassignable",
                                Format.MONEY,
                                16,
                                app -> Cell.of(app.money().reassignable()))
                        .summed(),
                Column.<AppReport>of(
                                "Reducible",
                                Format.MONEY,
                                16,
                                app -> Cell.of(app.money().reducible()))
                        .summed(),
                Column.<AppReport>computed(
                                "Credits used",
                                Format.QUANTITY,
                                16,
                                (app, at) -> ledger(report, app, at, CreditLedgerTab.NET))
                        .summed(),
                Column.<AppReport>computed(
                                "Credits left",
                                Format.QUANTITY,
                                16,
                                (app, at) -> ledger(report, app, at, CreditLedgerTab.CLOSING))
                        .summed());
        List<Column<Finding>> findings = List.of(
                Column.of("Level", Format.TEXT, 24, finding -> Cell.of(CodeWords.of(finding.level()))),
                Column.of("App", Format.TEXT, 14, finding -> Cell.of(finding.app())),
                Column.of("Finding", Format.TEXT, 14, finding -> Cell.of(finding.text())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lines(headline(report)));
        blocks.add(new Table<>("Overview", "", columns, report.apps(), "No application was audited."));
        blocks.add(new Block.Charts(SummaryCharts.of(report)));
        blocks.add(
                new Table<>(BY_STATUS, "Seats by status", byStatus(report), statuses(report), "No seats were found."));
        blocks.add(new Table<>("Findings", "Findings", findings, report.findings(), "Nothing to report."));
        return new Page("Summary", "Seat audit", "", blocks, false);
    }

    /** The statuses that some seat has, in table order. */
    static List<SeatStatus> statuses(AuditReport report) {
        return Arrays.stream(SeatStatus.values())
                .filter(status -> seats(report, status) > 0)
                .toList();
    }

    static int seats(AuditReport report, SeatStatus status) {
        return report.apps().stream()
                .mapToInt(app -> app.seatTotals().getOrDefault(status, 0))
                .sum();
    }

    private static List<Column<SeatStatus>> byStatus(AuditReport report) {
        return List.of(
                Column.<SeatStatus>of(STATUS, Format.TEXT, 24, status -> Cell.of(CodeWords.of(status)))
                        .with(Total.LABEL),
                Column.<SeatStatus>computed(
                                ALL,
                                Format.WHOLE,
                                14,
                                (status, at) -> new Sums(at.book())
                                        .count(
                                                SeatsTab.TABLE,
                                                "E-mail",
                                                List.of(new Where(STATUS, CodeWords.of(status))),
                                                seats(report, status)))
                        .summed(),
                Column.of("Recommended", Format.TEXT, 14, status -> Cell.of(CodeWords.of(status.recommendation()))));
    }

    private static List<Line> headline(AuditReport report) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Look.HEADLINE, report.headline().sentence()));
        report.headline().details().forEach(detail -> lines.add(Line.of(Look.NOTE, detail)));
        lines.add(Line.of(Look.NOTE, ""));
        List<Spot> labels = new ArrayList<>();
        List<Spot> figures = new ArrayList<>();
        List<Spot> changes = new ArrayList<>();
        int column = 0;
        for (Figure figure : report.headline().figures()) {
            labels.add(new Spot(column, Look.LABEL, Format.TEXT, Cell.of(figure.label())));
            figures.add(new Spot(column, Look.FIGURE, format(figure), value(figure)));
            changes.add(new Spot(column, Look.NOTE, Format.TEXT, Cell.of(change(figure))));
            column += CARD_COLUMNS;
        }
        lines.add(Line.of(Look.LABEL, labels.toArray(Spot[]::new)));
        lines.add(Line.of(Look.FIGURE, figures.toArray(Spot[]::new)));
        lines.add(Line.of(Look.NOTE, changes.toArray(Spot[]::new)));
        return lines;
    }

    private static Format format(Figure figure) {
        return switch (figure.unit()) {
            case SEATS -> Format.WHOLE;
            case MONEY -> Format.MONEY;
            case CREDITS -> Format.QUANTITY;
            case PERCENT -> Format.SHARE;
            case DATE -> Format.DATE;
        };
    }

    private static Cell value(Figure figure) {
        return figure.date()
                .map(Cell::of)
                .or(() -> figure.value().map(Cell::of))
                .orElse(Cell.of("unknown"));
    }

    private static String change(Figure figure) {
        return figure.change()
                .map(change -> switch (figure.unit()) {
                    case SEATS, DATE -> String.format(Locale.ROOT, "%+,d on last period", change.longValue());
                    case PERCENT -> String.format(Locale.ROOT, "%+.1f points on last period", change.movePointRight(2));
                    case MONEY, CREDITS ->
                        String.format(Locale.ROOT, "%+,.2f on last period", change.setScale(2, RoundingMode.HALF_UP));
                })
                .map(text -> text.startsWith("+")
                        ? "up " + text.substring(1)
                        : text.startsWith("-") ? "down " + text.substring(1) : text)
                .orElse("");
    }

    /** Seats of an application, those of one status if it is given. */
    private static Column<AppReport> seats(AuditReport report, String header, Optional<SeatStatus> status) {
        return Column.<AppReport>computed(header, Format.WHOLE, 14, (app, at) -> {
                    List<Where> conditions = new ArrayList<>();
                    status.ifPresent(only -> conditions.add(new Where(STATUS, CodeWords.of(only))));
                    if (Rows.hasAppColumn(report)) {
                        conditions.add(new Where("App", app.id()));
                    }
                    int seats = status.map(only -> app.seatTotals().getOrDefault(only, 0))
                            .orElse(app.seats().size());
                    return new Sums(at.book()).count(SeatsTab.TABLE, "E-mail", conditions, seats);
                })
                .summed();
    }

    private static Cell ledger(AuditReport report, AppReport app, At at, String header) {
        Optional<MeterReport> meter = Meters.of(app, Meter.CREDITS);
        if (meter.isEmpty()) {
            return Cell.blank();
        }
        MeterReport.Ledger ledger = meter.get().ledger();
        BigDecimal cached =
                (header.equals(CreditLedgerTab.NET) ? meter.get().total() : ledger.closing()).toBigDecimal();
        int row = CreditLedgerTab.periodRow(report, app, Meter.CREDITS);
        return Cell.formula(at.book().cell(CreditLedgerTab.TABLE, row, header), Cell.of(cached));
    }
}
