package io.seataudit.report.workbook;

import io.seataudit.contract.SeatMoney;
import io.seataudit.model.Signal;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SeatReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Block;
import io.seataudit.report.sheet.Block.Line;
import io.seataudit.report.sheet.Block.Spot;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Look;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.workbook.Rows.OfApp;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every seat with its verdict, evidence and money. */
final class SeatsTab implements Tab {
    static final String TABLE = "Seats";
    private static final String AS_OF = "Seats!$B$" + Page.FIRST_ROW;
    private static final String LAST_ACTIVE = "Last active";

    @Override
    public Page page(AuditReport report) {
        List<OfApp<SeatReport>> seats = Rows.ofApps(report, app -> app.seats());
        List<Column<OfApp<SeatReport>>> columns = new ArrayList<>();
        columns.add(text("E-mail", 38, verdict -> verdict.email().address()));
        if (seats.stream().anyMatch(seat -> !seat.row().verdict().workspace().isEmpty())) {
            columns.add(text("Workspace", 16, SeatVerdict::workspace));
        }
        columns.addAll(List.of(
                text("Name", 20, SeatVerdict::name),
                text("Role", 12, SeatVerdict::role),
                text("Status", 22, verdict -> CodeWords.of(verdict.status())),
                wrapped("Reason", 44, SeatVerdict::reason),
                Column.of(
                        LAST_ACTIVE,
                        Format.DATE,
                        12,
                        seat -> Cell.day(seat.row().verdict().lastActiveOn())),
                Column.computed("Days inactive", Format.WHOLE, 10, SeatsTab::daysInactive),
                wrapped("Signals", 34, SeatsTab::signals),
                wrapped("Hazards", 34, verdict -> Hazards.of(verdict.hazards())),
                text("Recommendation", 16, verdict -> CodeWords.of(verdict.recommendation())),
                money("Exposure", SeatMoney::exposure),
                money("Reassignable", SeatMoney::reassignable),
                money("Reducible", SeatMoney::reducible),
                Column.of(
                        "Reducible from",
                        Format.DATE,
                        12,
                        seat -> Cell.day(seat.row().money().reducibleFrom())),
                Column.of(
                        "Notice by",
                        Format.DATE,
                        12,
                        seat -> Cell.day(seat.row().money().noticeBy())),
                text("Department", 20, SeatVerdict::department),
                text("Cost centre", 12, SeatVerdict::costCenter),
                text("Manager", 30, verdict -> verdict.manager().address()),
                wrapped("Groups", 22, verdict -> String.join("; ", verdict.groups())),
                wrapped("Licences", 22, verdict -> String.join("; ", verdict.licences())),
                text(
                        "Since last period",
                        15,
                        verdict -> verdict.transition().map(CodeWords::of).orElse("")),
                wrapped(
                        "If removed",
                        90,
                        verdict -> verdict.recommendation().asksForDecision()
                                ? String.join(" ", verdict.consequences())
                                : ""),
                wrapped(
                        "Steps",
                        70,
                        verdict ->
                                verdict.recommendation().asksForDecision() ? String.join("; ", verdict.steps()) : "")));
        return Page.of(
                "Seats",
                "Seats",
                "One row a seat: the first status that applies, with its reason. The three money columns are never "
                        + "added to each other.",
                new Block.Lines(List.of(Line.of(
                        Look.LABEL,
                        new Spot(0, Look.LABEL, Format.TEXT, Cell.of("As of")),
                        new Spot(1, Look.NOTE, Format.DATE, Cell.of(report.asOf()))))),
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, seat -> seat.app().id(), columns),
                        seats,
                        "No seats were found."));
    }

    private static Cell daysInactive(OfApp<SeatReport> seat, At at) {
        SeatVerdict verdict = seat.row().verdict();
        if (verdict.lastActiveOn().isEmpty() || verdict.daysInactive().isEmpty()) {
            return Cell.blank();
        }
        return Cell.formula(
                AS_OF + "-" + at.ref(LAST_ACTIVE),
                Cell.of(verdict.daysInactive().get()));
    }

    private static String signals(SeatVerdict verdict) {
        return verdict.signals().stream().map(SeatsTab::signal).collect(Collectors.joining("; "));
    }

    private static String signal(Signal signal) {
        return signal.source() + " "
                + signal.on()
                        .map(Object::toString)
                        .or(() -> signal.during().map(month -> "within " + month))
                        .orElse("never");
    }

    private static Column<OfApp<SeatReport>> text(String header, int width, Function<SeatVerdict, String> value) {
        return Column.of(
                header,
                Format.TEXT,
                width,
                seat -> Cell.of(value.apply(seat.row().verdict())));
    }

    private static Column<OfApp<SeatReport>> wrapped(String header, int width, Function<SeatVerdict, String> value) {
        return Column.of(
                header,
                Format.WRAPPED,
                width,
                seat -> Cell.of(value.apply(seat.row().verdict())));
    }

    private static Column<OfApp<SeatReport>> money(
            String header, Function<SeatMoney, java.util.Optional<java.math.BigDecimal>> value) {
        return Column.<OfApp<SeatReport>>of(
                        header,
                        Format.MONEY,
                        15,
                        seat -> Cell.number(value.apply(seat.row().money())))
                .summed();
    }
}
