package io.seataudit.report.workbook;

import io.seataudit.model.Credits;
import io.seataudit.model.Money;
import io.seataudit.plan.PlanReport;
import io.seataudit.plan.PlanReport.Option;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
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
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every plan would cost, with cells to play with: burn, price of a credit beyond the grant, discount on the fee.
 * As delivered they show the report's own figures (rules.md#plan-month-cost).
 */
final class PlanCostTab implements Tab {
    static final String TABLE = "PlanCost";
    static final String LABEL = "Option";
    static final String COST = "Cost this period";
    private static final String FEE = "Fee a month";
    private static final String GRANT = "Credits granted";
    private static final String PREMIUM = "Top-up premium";
    private static final String FEASIBLE = "Feasible";
    static final String CANDIDATE = "Cost if feasible";
    private static final String AGAINST = "Against today's plan";

    /** One option; {@code inputRow} holds its application's what-if cells, {@code first} to {@code last} its rows. */
    private record Row(
            AppReport app, PlanReport plan, Option option, int inputRow, int first, int last, Optional<Integer> held) {}

    @Override
    public Page page(AuditReport report) {
        List<AppReport> apps =
                report.apps().stream().filter(app -> app.plan().isPresent()).toList();
        List<Block> blocks = new ArrayList<>();
        if (!apps.isEmpty()) {
            blocks.add(inputs(apps));
        }
        List<Column<Row>> columns = List.of(
                Column.of(LABEL, Format.TEXT, 36, row -> Cell.of(label(row.option()))),
                Column.of("Plan", Format.TEXT, 18, row -> Cell.of(row.option().name())),
                Column.of("Size", Format.TEXT, 14, row -> Cell.of(row.option().rung())),
                Column.of(
                        "Paid",
                        Format.TEXT,
                        14,
                        row -> Cell.of(CodeWords.of(row.option().billingCycle()))),
                Column.of(FEE, Format.MONEY, 15, row -> Cell.number(row.option().fee())),
                Column.of(
                        GRANT,
                        Format.QUANTITY,
                        14,
                        row -> Meters.credits(row.option().grant())),
                Column.of(
                        "Actions granted",
                        Format.WHOLE,
                        11,
                        row -> Meters.credits(row.option().actions())),
                Column.of(
                        PREMIUM,
                        Format.SHARE,
                        10,
                        row -> Cell.number(row.option().topUpPremium())),
                Column.computed(COST, Format.MONEY, 15, (row, at) -> cost(row, at, report.currency())),
                Column.of(
                        "Cost of recorded months",
                        Format.MONEY,
                        15,
                        row -> Cell.number(row.option().costLast12())),
                Column.of(FEASIBLE, Format.TEXT, 9, row -> Cell.yes(row.option().feasible())),
                Column.computed(CANDIDATE, Format.MONEY, 15, PlanCostTab::candidate),
                Column.computed("Verdict", Format.TEXT, 10, PlanCostTab::verdict),
                Column.computed(AGAINST, Format.MONEY, 15, PlanCostTab::against),
                Column.of(
                        "What to mind",
                        Format.WRAPPED,
                        46,
                        row -> Cell.of(row.option().reason())));
        blocks.add(new Table<>(
                TABLE,
                "",
                Rows.withApp(report, row -> row.app().id(), columns),
                rows(apps),
                "No application's plan is in the catalogue."));
        return new Page("Plan cost", "What every plan would cost", note(apps), blocks, false);
    }

    /** The name of an option as one text. */
    static String label(Option option) {
        String size =
                option.rung().isEmpty() || option.rung().equalsIgnoreCase(option.name()) ? "" : " " + option.rung();
        return option.name() + size + ", " + CodeWords.lower(option.billingCycle());
    }

    /** The index of an application's first option. */
    static int firstRow(AuditReport report, AppReport app) {
        int first = 0;
        for (AppReport other : report.apps().subList(0, report.apps().indexOf(app))) {
            first += other.plan().map(plan -> plan.options().size()).orElse(0);
        }
        return first;
    }

    private static String note(List<AppReport> apps) {
        return "Change the shaded cells to try another burn, price or discount; the cost follows. "
                + apps.stream()
                        .flatMap(app -> app.plan().stream())
                        .findFirst()
                        .map(plan -> "Catalogue " + plan.catalogueVersion() + "; recorded months: "
                                + plan.monthsRecorded() + ".")
                        .orElse("");
    }

    private static Block inputs(List<AppReport> apps) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                Look.LABEL,
                label(0, "What if"),
                label(1, "Burn a month"),
                label(2, "Extra credit"),
                label(3, "Discount"),
                label(4, "Extra credit: the price before the premium; blank takes the plan's own fee / grant.")));
        for (AppReport app : apps) {
            Credits used = app.plan().map(PlanReport::used).orElse(Credits.ZERO);
            lines.add(Line.of(
                    Look.INPUT,
                    label(0, app.id()),
                    new Spot(1, Look.INPUT, Format.QUANTITY, Meters.credits(used)),
                    new Spot(2, Look.INPUT, Format.PRICE, Cell.blank()),
                    new Spot(3, Look.INPUT, Format.SHARE, Cell.of(0))));
        }
        return new Block.Lines(lines);
    }

    private static Spot label(int column, String text) {
        return new Spot(column, Look.LABEL, Format.TEXT, Cell.of(text));
    }

    private static List<Row> rows(List<AppReport> apps) {
        List<Row> rows = new ArrayList<>();
        int inputRow = Page.FIRST_ROW;
        for (AppReport app : apps) {
            inputRow++;
            PlanReport plan = app.plan().orElseThrow();
            int first = rows.size();
            int last = first + plan.options().size() - 1;
            Optional<Integer> held = held(plan).map(index -> first + index);
            for (Option option : plan.options()) {
                rows.add(new Row(app, plan, option, inputRow, first, last, held));
            }
        }
        return rows;
    }

    /** The option that is held: today's plan and way to pay, at the cost that the saving was reckoned from. */
    private static Optional<Integer> held(PlanReport plan) {
        Optional<BigDecimal> cheapest = plan.cheapest()
                .flatMap(choice -> plan.options().stream()
                        .filter(option -> option.plan().equals(choice.plan())
                                && option.rung().equals(choice.rung())
                                && option.billingCycle() == choice.billingCycle())
                        .findFirst()
                        .flatMap(Option::costThisPeriod));
        if (cheapest.isEmpty() || plan.savingPerMonth().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal cost = cheapest.get().add(plan.savingPerMonth().get());
        for (int i = 0; i < plan.options().size(); i++) {
            Option option = plan.options().get(i);
            if (option.plan().equals(plan.current())
                    && option.billingCycle() == plan.billingCycle()
                    && option.costThisPeriod()
                            .filter(own -> own.compareTo(cost) == 0)
                            .isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A plan whose cost is not fee, excess and premium (a cap, a rule of its own) keeps its plain figure. */
    private static Cell cost(Row row, At at, String currency) {
        Option option = row.option();
        if (option.costThisPeriod().isEmpty()) {
            return Cell.blank();
        }
        BigDecimal cost = option.costThisPeriod().get();
        if (option.fee().isEmpty()
                || option.grant().isZero()
                || byFormula(option, row.plan().used(), currency).compareTo(cost) != 0) {
            return Cell.of(cost);
        }
        String burn = "$B$" + row.inputRow();
        String price = "$C$" + row.inputRow();
        String fee = at.ref(FEE) + "*(1-$D$" + row.inputRow() + ")";
        return Cell.formula(
                "ROUND(" + fee + "+MAX(0," + burn + "-" + at.ref(GRANT) + ")*IF(" + price + "=\"\"," + fee + "/"
                        + at.ref(GRANT) + "," + price + ")*(1+N(" + at.ref(PREMIUM) + ")),"
                        + Money.decimals(currency) + ")",
                Cell.of(cost));
    }

    private static BigDecimal byFormula(Option option, Credits used, String currency) {
        BigDecimal fee = option.fee().orElse(BigDecimal.ZERO);
        BigDecimal grant = option.grant().toBigDecimal();
        BigDecimal over = used.toBigDecimal().subtract(grant).max(BigDecimal.ZERO);
        BigDecimal premium = BigDecimal.ONE.add(option.topUpPremium().orElse(BigDecimal.ZERO));
        BigDecimal extra = over.multiply(fee).multiply(premium).divide(grant, MathContext.DECIMAL128);
        return Money.round(fee.add(extra), currency);
    }

    private static Cell candidate(Row row, At at) {
        Cell cached = row.option().feasible() ? Cell.number(row.option().costThisPeriod()) : Cell.blank();
        return Cell.formula(
                "IF(AND(" + at.ref(FEASIBLE) + "=\"yes\",ISNUMBER(" + at.ref(COST) + "))," + at.ref(COST) + ",\"\")",
                cached);
    }

    private static Cell verdict(Row row, At at) {
        Optional<BigDecimal> least = row.plan().options().stream()
                .filter(Option::feasible)
                .flatMap(option -> option.costThisPeriod().stream())
                .min(BigDecimal::compareTo);
        boolean cheapest = row.option().feasible()
                && least.isPresent()
                && row.option()
                        .costThisPeriod()
                        .filter(cost -> cost.compareTo(least.get()) == 0)
                        .isPresent();
        String letter = at.letter(CANDIDATE);
        int firstRow = at.row() - at.index() + row.first();
        String candidates = letter + "$" + firstRow + ":" + letter + "$" + (firstRow + row.last() - row.first());
        return Cell.formula(
                "IF(" + at.ref(CANDIDATE) + "=\"\",\"\",IF(" + at.ref(CANDIDATE) + "=MIN(" + candidates
                        + "),\"cheapest\",\"\"))",
                Cell.of(cheapest ? "cheapest" : ""));
    }

    private static Cell against(Row row, At at) {
        if (row.held().isEmpty() || row.option().costThisPeriod().isEmpty()) {
            return Cell.blank();
        }
        BigDecimal today = row.plan()
                .options()
                .get(row.held().get() - row.first())
                .costThisPeriod()
                .orElseThrow();
        String heldCost = "$" + at.letter(COST) + "$"
                + (at.row() - at.index() + row.held().get());
        return Cell.formula(
                at.ref(COST) + "-" + heldCost,
                Cell.of(row.option().costThisPeriod().get().subtract(today)));
    }
}
