package io.seataudit.report.workbook;

import io.seataudit.contract.ModuleReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.workbook.Rows.OfApp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is bought, held and used of every licensed module. */
final class ModulesTab implements Tab {
    static final String TABLE = "Modules";
    private static final String PURCHASED = "Purchased";
    static final String ASSIGNED = "Assigned";

    @Override
    public Page page(AuditReport report) {
        List<Column<OfApp<ModuleReport>>> columns = List.of(
                text("Product", 20, ModuleReport::product),
                text("Module", 18, ModuleReport::sku),
                Column.<OfApp<ModuleReport>>of(
                                PURCHASED,
                                Format.WHOLE,
                                11,
                                row -> Cell.of(row.row().purchased()))
                        .summed(),
                count("Used", ModuleReport::used),
                count("Unused", ModuleReport::unused),
                count("Unknown", ModuleReport::unknown),
                Column.<OfApp<ModuleReport>>computed(ASSIGNED, Format.WHOLE, 11, ModulesTab::assigned)
                        .summed(),
                excess("Unassigned", PURCHASED, ASSIGNED, 13, ModuleReport::unassigned),
                excess("Over", ASSIGNED, PURCHASED, 11, ModuleReport::over),
                Column.of(
                        "Price a month",
                        Format.MONEY,
                        14,
                        row -> Cell.number(row.row().unitPrice())),
                money("Exposure", ModuleReport::exposure),
                money("Reassignable", ModuleReport::reassignable),
                money("Reducible", ModuleReport::reducible),
                day("Reducible from", ModuleReport::reducibleFrom),
                day("Notice by", ModuleReport::noticeBy),
                text("Notice passed", 14, row -> row.noticePassed() ? "yes" : "no"),
                text(
                        "Price by",
                        11,
                        row -> row.unitPrice().isEmpty() ? "unknown" : row.estimated() ? "estimate" : "contract"),
                day("Term from", ModuleReport::termStart),
                day("Term to", ModuleReport::termEnd));
        return Page.of(
                "Modules",
                "Modules",
                "Used + unused + unknown = assigned. Exposure, reassignable and reducible are never added to each other.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, row -> row.app().id(), columns),
                        Rows.ofApps(report, app -> app.modules()),
                        "No contract or licence was given."));
    }

    private static Cell assigned(OfApp<ModuleReport> row, At at) {
        return Cell.formula(
                at.ref("Used") + "+" + at.ref("Unused") + "+" + at.ref("Unknown"),
                Cell.of(row.row().assigned()));
    }

    /** By how much one column is more than another; never below 0. */
    private static Column<OfApp<ModuleReport>> excess(
            String header, String more, String less, int width, Function<ModuleReport, BigDecimal> value) {
        return Column.<OfApp<ModuleReport>>computed(
                        header,
                        Format.WHOLE,
                        width,
                        (row, at) -> Cell.formula(
                                "MAX(0," + at.ref(more) + "-" + at.ref(less) + ")", Cell.of(value.apply(row.row()))))
                .summed();
    }

    private static Column<OfApp<ModuleReport>> text(String header, int width, Function<ModuleReport, String> value) {
        return Column.of(header, Format.TEXT, width, row -> Cell.of(value.apply(row.row())));
    }

    private static Column<OfApp<ModuleReport>> count(String header, Function<ModuleReport, Integer> value) {
        return Column.<OfApp<ModuleReport>>of(header, Format.WHOLE, 11, row -> Cell.of(value.apply(row.row())))
                .summed();
    }

    private static Column<OfApp<ModuleReport>> money(
            String header, Function<ModuleReport, Optional<BigDecimal>> value) {
        return Column.<OfApp<ModuleReport>>of(header, Format.MONEY, 15, row -> Cell.number(value.apply(row.row())))
                .summed();
    }

    private static Column<OfApp<ModuleReport>> day(String header, Function<ModuleReport, Optional<LocalDate>> value) {
        return Column.of(header, Format.DATE, 12, row -> Cell.day(value.apply(row.row())));
    }
}
