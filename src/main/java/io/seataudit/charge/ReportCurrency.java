package io.seataudit.charge;

import io.seataudit.model.BillingLine;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import java.math.BigDecimal;
import java.util.List;

/** Brings billing rows into the report currency. A row without a rate is a finding, never part of a sum. */
public final class ReportCurrency {
    private ReportCurrency() {}

    /** The rows that can be converted, in their order, amounts not rounded. */
    public static List<BillingLine> of(List<BillingLine> rows, ExchangeRates rates) {
        return rows.stream()
                .flatMap(row -> rates.rate(row.currency()).stream().map(rate -> converted(row, rate, rates.currency())))
                .toList();
    }

    /** One finding for each row that has no rate. */
    public static List<Finding> findings(String app, List<BillingLine> rows, ExchangeRates rates) {
        return rows.stream()
                .filter(row -> rates.rate(row.currency()).isEmpty())
                .map(row -> Finding.of(
                        FindingCode.NO_RATE,
                        app,
                        row.origin().toString(),
                        "An amount in " + row.currency() + " (" + row.origin() + ") is in no sum; add rates: { "
                                + row.currency() + ": ... } to audit.yml."))
                .toList();
    }

    private static BillingLine converted(BillingLine row, BigDecimal rate, String currency) {
        if (row.currency().isEmpty() || row.currency().equals(currency)) {
            return row;
        }
        return new BillingLine(
                row.origin(),
                row.periodStart(),
                row.periodEnd(),
                row.amount().multiply(rate),
                currency,
                row.invoiceId(),
                row.issuedOn(),
                row.product(),
                row.sku(),
                row.plan(),
                row.billingCycle(),
                row.kind(),
                row.description(),
                row.quantity(),
                row.unitPrice().map(rate::multiply),
                row.creditsGranted(),
                row.actionsGranted());
    }
}
