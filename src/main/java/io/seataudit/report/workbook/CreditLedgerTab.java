package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.CycleLedger;
import io.seataudit.credit.MeterReport.Ledger;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.text.CodeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The pool as a corkscrew: what one cycle closes with opens the next; below the cycles of a meter stands the period.
 * Net use and price of the period are what other tabs refer to.
 */
final class CreditLedgerTab implements Tab {
    static final String TABLE = "CreditLedger";
    static final String NET = "Net used";
    static final String PRICE = "Price of a credit";
    static final String OPENING = "Opening";
    static final String CLOSING = "Closing";

    /** One row; a period's row has as many cycles above it as {@code cycles}. */
    private record Entry(
            String app,
            MeterReport meter,
            String what,
            LocalDate from,
            LocalDate to,
            Ledger ledger,
            int cycle,
            int cycles) {
        boolean isPeriod() {
            return cycle < 0;
        }
    }

    @Override
    public Page page(AuditReport report) {
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(Column.of(
                "Meter",
                Format.TEXT,
                10,
                entry -> Cell.of(CodeWords.of(entry.meter().meter()))));
        columns.add(Column.of("Part", Format.TEXT, 10, entry -> Cell.of(entry.what())));
        columns.add(Column.of("From", Format.DATE, 12, entry -> Cell.of(entry.from())));
        columns.add(Column.of("To", Format.DATE, 12, entry -> Cell.of(entry.to())));
        columns.add(Column.computed(OPENING, Format.QUANTITY, 13, CreditLedgerTab::opening));
        columns.add(flow("Granted", Ledger::granted));
        columns.add(flow("Topped up", Ledger::toppedUp));
        columns.add(flow("Refunded", Ledger::refunded));
        columns.add(flow("Used", Ledger::used));
        columns.add(flow("Forfeited", Ledger::forfeited));
        columns.add(Column.computed(CLOSING, Format.QUANTITY, 13, CreditLedgerTab::closing));
        columns.add(Column.computed(NET, Format.QUANTITY, 13, CreditLedgerTab::net));
        columns.add(Column.of(
                PRICE,
                Format.PRICE,
                15,
                entry -> entry.isPeriod() ? Cell.number(entry.meter().pricePerCredit()) : Cell.blank()));
        columns.add(Column.of(
                "Priced by",
                Format.TEXT,
                11,
                entry -> entry.isPeriod()
                        ? Cell.of(entry.meter().priceBasis().map(CodeWords::of).orElse(""))
                        : Cell.blank()));
        columns.add(Column.of(
                "Forfeited, in money",
                Format.MONEY,
                14,
                entry -> entry.isPeriod() ? Cell.number(entry.meter().forfeitedCost()) : Cell.blank()));
        columns.add(Column.of(
                "Ran out on", Format.DATE, 12, entry -> Cell.day(entry.ledger().exhaustedOn())));
        return Page.of(
                "Credit ledger",
                "Credit ledger",
                "Opening + granted + topped up + refunded - used - forfeited = closing; a cycle opens with what the one "
                        + "before it closed.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, Entry::app, columns),
                        entries(report),
                        "No application with a credit pool was audited."));
    }

    /** The index of the row of a meter's period. */
    static int periodRow(AuditReport report, AppReport app, Meter meter) {
        List<Entry> entries = entries(report);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.isPeriod()
                    && entry.app().equals(app.id())
                    && entry.meter().meter() == meter) {
                return i;
            }
        }
        throw new IllegalArgumentException(app.id() + " has no meter " + meter);
    }

    private static List<Entry> entries(AuditReport report) {
        Period period = report.period();
        List<Entry> entries = new ArrayList<>();
        for (AppReport app : report.apps()) {
            for (MeterReport meter : app.meters()) {
                int n = meter.cycles().size();
                for (int i = 0; i < n; i++) {
                    CycleLedger cycle = meter.cycles().get(i);
                    entries.add(new Entry(
                            app.id(), meter, "Cycle " + (i + 1), cycle.from(), cycle.to(), cycle.ledger(), i, n));
                }
                entries.add(
                        new Entry(app.id(), meter, "Period", period.firstDay(), report.asOf(), meter.ledger(), -1, n));
            }
        }
        return entries;
    }

    private static Cell opening(Entry entry, At at) {
        Cell cached = Meters.credits(entry.ledger().opening());
        if (entry.isPeriod() && entry.cycles() > 0) {
            return Cell.formula(at.letter(OPENING) + (at.row() - entry.cycles()), cached);
        }
        return entry.cycle() > 0 ? Cell.formula(at.above(CLOSING), cached) : cached;
    }

    private static Column<Entry> flow(String header, Function<Ledger, Credits> amount) {
        return Column.computed(header, Format.QUANTITY, 13, (entry, at) -> {
            Cell cached = Meters.credits(amount.apply(entry.ledger()));
            if (!entry.isPeriod() || entry.cycles() == 0) {
                return cached;
            }
            String letter = at.letter(header);
            return Cell.formula(
                    "SUM(" + letter + (at.row() - entry.cycles()) + ":" + letter + (at.row() - 1) + ")", cached);
        });
    }

    private static Cell closing(Entry entry, At at) {
        return Cell.formula(
                at.ref(OPENING) + "+" + at.ref("Granted") + "+" + at.ref("Topped up") + "+" + at.ref("Refunded") + "-"
                        + at.ref("Used") + "-" + at.ref("Forfeited"),
                Meters.credits(entry.ledger().closing()));
    }

    /** Of a period, the total that every breakdown adds up to; should the ledger say otherwise, a check tells. */
    private static Cell net(Entry entry, At at) {
        Credits net = entry.ledger().used().minus(entry.ledger().refunded());
        boolean other = entry.isPeriod() && !net.equals(entry.meter().total());
        return other
                ? Meters.credits(entry.meter().total())
                : Cell.formula(at.ref("Used") + "-" + at.ref("Refunded"), Meters.credits(net));
    }
}
