package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.NamedBurn;
import io.seataudit.credit.MeterReport.TableBurn;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Views;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On what credits were used: by table, provider, action and group. It may be longer than a sheet. */
final class CreditUseTab implements Tab {
    static final String TABLE = "CreditUse";
    static final String BY = "By";
    static final String BY_TABLE = "Table";
    static final String CREDITS = "Credits";

    private record Use(
            Pool pool,
            String by,
            String workspace,
            String workbook,
            String name,
            Credits credits,
            BigDecimal share,
            Optional<BigDecimal> cost,
            String recurring) {}

    /** A meter and its row on the ledger. */
    private record Pool(String app, MeterReport meter, int ledgerRow) {}

    @Override
    public Page page(AuditReport report) {
        List<List<Use>> parts = new ArrayList<>();
        report.apps().forEach(app -> parts.addAll(uses(report, app)));
        List<Column<Use>> columns = List.of(
                Column.of(BY, Format.TEXT, 11, use -> Cell.of(use.by())),
                Column.of("Workspace", Format.TEXT, 16, use -> Cell.of(use.workspace())),
                Column.of("Workbook", Format.TEXT, 28, use -> Cell.of(use.workbook())),
                Column.of("Name", Format.TEXT, 32, use -> Cell.of(use.name().isEmpty() ? "(not named)" : use.name())),
                Column.of(CREDITS, Format.QUANTITY, 15, use -> Meters.credits(use.credits())),
                Column.computed(
                        "Share",
                        Format.SHARE,
                        9,
                        (use, at) -> Meters.share(
                                at.ref(CREDITS),
                                at.book().cell(CreditLedgerTab.TABLE, use.pool().ledgerRow(), CreditLedgerTab.NET),
                                use.share())),
                Column.computed("Cost", Format.MONEY, 15, (use, at) -> cost(use, at, report.currency())),
                Column.of("Recurring", Format.TEXT, 11, use -> Cell.of(use.recurring())));
        return Page.of(
                "Credit use",
                "What credits were used on",
                "Tables, providers and actions each add up to the net use; somebody in several groups counts in each.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, use -> use.pool().app(), columns),
                        Views.concat(parts),
                        "No export tells what credits were used on."));
    }

    private static List<List<Use>> uses(AuditReport report, AppReport app) {
        Optional<MeterReport> credits = Meters.of(app, Meter.CREDITS);
        if (credits.isEmpty()) {
            return List.of();
        }
        MeterReport meter = credits.get();
        Pool pool = new Pool(app.id(), meter, CreditLedgerTab.periodRow(report, app, Meter.CREDITS));
        return List.of(
                named(pool, "Provider", meter.byProvider()),
                named(pool, "Action", meter.byAction()),
                named(pool, "Group", meter.byGroup()),
                Views.of(meter.byTable(), table -> table(pool, table)));
    }

    private static List<Use> named(Pool pool, String by, List<NamedBurn> rows) {
        return Views.of(rows, row -> new Use(pool, by, "", "", row.name(), row.credits(), row.share(), row.cost(), ""));
    }

    private static Use table(Pool pool, TableBurn row) {
        return new Use(
                pool,
                BY_TABLE,
                row.workspace(),
                row.workbook(),
                row.table(),
                row.credits(),
                row.share(),
                row.cost(),
                row.recurring() ? "yes" : "no");
    }

    private static Cell cost(Use use, At at, String currency) {
        if (use.cost().isEmpty()) {
            return Cell.blank();
        }
        String price = at.book().cell(CreditLedgerTab.TABLE, use.pool().ledgerRow(), CreditLedgerTab.PRICE);
        return Meters.cost(
                at.ref(CREDITS),
                price,
                use.credits(),
                use.pool().meter(),
                currency,
                use.cost().get());
    }
}
