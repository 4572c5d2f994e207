package io.seataudit.report.workbook;

import io.seataudit.contract.ModuleReport;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.FileRows;
import io.seataudit.model.Meter;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Book;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Sums;
import io.seataudit.report.sheet.Sums.Where;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Two ways to one figure: the job's own control totals, and the tabs of this workbook against the job's figures. */
final class ChecksTab implements Tab {
    static final String TABLE = "Checks";
    private static final String EXPECTED = "Expected";
    private static final String ACTUAL = "Actual";
    private static final String DIFFERENCE = "Difference";
    private static final String FAILED = "Failed";
    /** Half of the smallest amount of a credit: less is the spreadsheet's own rounding. */
    private static final String TOLERANCE = "0.0000005";

    private record Comparison(String by, String id, String text, BigDecimal expected, Function<Book, Cell> actual) {}

    @Override
    public Page page(AuditReport report) {
        List<Column<Comparison>> columns = List.of(
                Column.<Comparison>of("Checked by", Format.TEXT, 15, check -> Cell.of(check.by()))
                        .with(Total.LABEL),
                Column.of("Check", Format.TEXT, 38, check -> Cell.of(check.id())),
                Column.of("What is compared", Format.WRAPPED, 60, check -> Cell.of(check.text())),
                Column.of(EXPECTED, Format.EXACT, 18, check -> Cell.of(check.expected())),
                Column.computed(
                        ACTUAL, Format.EXACT, 18, (check, at) -> check.actual().apply(at.book())),
                Column.computed(
                        DIFFERENCE,
                        Format.EXACT,
                        16,
                        (check, at) ->
                                Cell.formula(at.ref(ACTUAL) + "-" + at.ref(EXPECTED), Cell.of(difference(check, at)))),
                Column.<Comparison>computed(
                                FAILED,
                                Format.WHOLE,
                                9,
                                (check, at) -> Cell.formula(
                                        "IF(ABS(" + at.ref(DIFFERENCE) + ")<" + TOLERANCE + ",0,1)",
                                        Cell.of(difference(check, at).signum() == 0 ? 0 : 1)))
                        .summed(),
                Column.computed(
                        "Result",
                        Format.TEXT,
                        10,
                        (check, at) -> Cell.formula(
                                "IF(" + at.ref(FAILED) + "=0,\"passed\",\"failed\")",
                                Cell.of(difference(check, at).signum() == 0 ? "passed" : "failed"))));
        List<Comparison> checks = new ArrayList<>();
        report.checks()
                .forEach(check -> checks.add(new Comparison(
                        "The audit", check.id(), check.text(), check.expected(), book -> Cell.of(check.actual()))));
        checks.addAll(ownChecks(report));
        return Page.of(
                "Checks",
                "Checks",
                "Difference = actual - expected. What this workbook checks is computed from its own tabs, as you can follow.",
                new Table<>(TABLE, "", columns, checks, "Nothing was compared."));
    }

    private static BigDecimal difference(Comparison check, At at) {
        return check.actual().apply(at.book()).amount().subtract(check.expected());
    }

    private static List<Comparison> ownChecks(AuditReport report) {
        List<Comparison> checks = new ArrayList<>();
        for (AppReport app : report.apps()) {
            List<Where> ofApp = ofApp(report, app);
            checks.add(count(
                    "seats/" + app.id(), "Rows of the tab Seats", app.seats().size(), SeatsTab.TABLE, "E-mail", ofApp));
            Meters.of(app, Meter.CREDITS).ifPresent(meter -> credits(report, app, meter, checks));
            int assigned =
                    app.modules().stream().mapToInt(ModuleReport::assigned).sum();
            checks.add(sum(
                    "modules/" + app.id(),
                    "Used + unused + unknown licences of the tab Modules",
                    BigDecimal.valueOf(assigned),
                    ModulesTab.TABLE,
                    ModulesTab.ASSIGNED,
                    ofApp));
        }
        long read = report.rows().stream().mapToLong(FileRows::read).sum();
        checks.add(sum(
                "inputs/read",
                "Rows read of the tab Inputs",
                BigDecimal.valueOf(read),
                InputsTab.TABLE,
                InputsTab.READ,
                List.of()));
        checks.add(count(
                "rejects/rows",
                "Rows of the tab Rejects",
                report.rejects().size(),
                RejectsTab.TABLE,
                "Line",
                List.of()));
        checks.add(count(
                "decisions/rows",
                "Rows of the tab Decisions",
                report.decisions().size(),
                DecisionsTab.TABLE,
                "Id",
                List.of()));
        return checks;
    }

    private static void credits(AuditReport report, AppReport app, MeterReport meter, List<Comparison> checks) {
        List<Where> ofApp = ofApp(report, app);
        BigDecimal total = meter.total().toBigDecimal();
        checks.add(sum(
                "credit burn/" + app.id(),
                "Credits of the tab Credit burn",
                total,
                CreditBurnTab.TABLE,
                CreditBurnTab.CREDITS,
                ofApp));
        checks.add(sum(
                "daily burn/" + app.id(),
                "Net use of the tab Daily burn",
                total,
                DailyBurnTab.TABLE,
                DailyBurnTab.NET,
                ofApp));
        if (!meter.byTable().isEmpty()) {
            List<Where> tables = new ArrayList<>(ofApp);
            tables.add(new Where(CreditUseTab.BY, CreditUseTab.BY_TABLE));
            checks.add(sum(
                    "credit use/" + app.id(),
                    "Credits by table of the tab Credit use",
                    total,
                    CreditUseTab.TABLE,
                    CreditUseTab.CREDITS,
                    tables));
        }
        int period = CreditLedgerTab.periodRow(report, app, Meter.CREDITS);
        checks.add(new Comparison(
                "This workbook",
                "net use/" + app.id(),
                "Used less refunded of the tab Credit ledger",
                total,
                book -> Cell.formula(
                        book.cell(CreditLedgerTab.TABLE, period, "Used") + "-"
                                + book.cell(CreditLedgerTab.TABLE, period, "Refunded"),
                        Meters.credits(
                                meter.ledger().used().minus(meter.ledger().refunded())))));
        BigDecimal closing = meter.ledger().closing().toBigDecimal();
        checks.add(new Comparison(
                "This workbook",
                "credit ledger/" + app.id(),
                "Closing balance of the tab Credit ledger",
                closing,
                book -> Cell.formula(
                        book.cell(CreditLedgerTab.TABLE, period, CreditLedgerTab.CLOSING), Cell.of(closing))));
    }

    private static List<Where> ofApp(AuditReport report, AppReport app) {
        return Rows.hasAppColumn(report) ? List.of(new Where("App", app.id())) : List.of();
    }

    private static Comparison sum(
            String id, String text, BigDecimal expected, String table, String header, List<Where> conditions) {
        return new Comparison(
                "This workbook", id, text, expected, book -> new Sums(book).sum(table, header, conditions));
    }

    private static Comparison count(
            String id, String text, int expected, String table, String header, List<Where> conditions) {
        return new Comparison(
                "This workbook",
                id,
                text,
                BigDecimal.valueOf(expected),
                book -> new Sums(book).count(table, header, conditions));
    }
}
