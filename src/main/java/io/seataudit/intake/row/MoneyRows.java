package io.seataudit.intake.row;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Origin;
import io.seataudit.model.Reducible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows about money: contract lines and invoice lines. */
public final class MoneyRows {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private MoneyRows() {}

    /** A line of the contract; without words it is paid monthly and can be cut at the renewal. */
    public static ContractLine contract(Cells cells, Origin origin) throws BadField {
        LocalDate start = cells.requiredDate("term_start");
        LocalDate end = cells.requiredDate("term_end");
        requireOrder(cells, start, end, "term_end");
        BigDecimal quantity = cells.requiredNumber("quantity");
        if (quantity.signum() < 0) {
            throw cells.bad("quantity", "is negative; a contract buys a quantity of zero or more");
        }
        return new ContractLine(
                origin,
                cells.known("product"),
                cells.requiredText("sku"),
                quantity,
                cells.number("unit_price"),
                currency(cells),
                cells.word("per", BillingCycle.class).orElse(BillingCycle.MONTHLY),
                start,
                end,
                noticeDays(cells),
                cells.word("reducible", Reducible.class).orElse(Reducible.RENEWAL));
    }

    /** A line of an invoice, its amount signed as billed. */
    public static BillingLine billing(Cells cells, Origin origin) throws BadField {
        LocalDate start = cells.requiredDate("period_start");
        LocalDate end = cells.requiredDate("period_end");
        requireOrder(cells, start, end, "period_end");
        cells.requiredText("currency");
        return new BillingLine(
                origin,
                start,
                end,
                cells.requiredNumber("amount"),
                currency(cells),
                cells.known("invoice_id"),
                cells.date("issued_on"),
                cells.known("product"),
                cells.known("sku"),
                cells.known("plan"),
                cells.word("billing_cycle", BillingCycle.class),
                cells.word("kind", BillingKind.class).orElse(BillingKind.SUBSCRIPTION),
                cells.known("description"),
                cells.number("quantity"),
                cells.number("unit_price"),
                CreditRows.credits(cells, "credits_granted"),
                CreditRows.credits(cells, "actions_granted"));
    }

    private static void requireOrder(Cells cells, LocalDate start, LocalDate end, String column) throws BadField {
        if (end.isBefore(start)) {
            throw cells.bad(column, "is before the first day, " + start + "; correct one of them");
        }
    }

    private static String currency(Cells cells) throws BadField {
        String currency = cells.known("currency").toUpperCase(Locale.ROOT);
        if (!currency.isEmpty() && !CURRENCY.matcher(currency).matches()) {
            throw cells.bad("currency", "is not a currency's code of three letters, as USD");
        }
        return currency;
    }

    private static Optional<Integer> noticeDays(Cells cells) throws BadField {
        Optional<BigDecimal> days = cells.number("notice_days");
        if (days.isEmpty()) {
            return Optional.empty();
        }
        try {
            int whole = days.get().intValueExact();
            if (whole >= 0) {
                return Optional.of(whole);
            }
        } catch (ArithmeticException e) {
            throw cells.bad("notice_days", "is not a whole number of days");
        }
        throw cells.bad("notice_days", "is negative; give the days of notice");
    }
}
