package io.seataudit.job;

import io.seataudit.config.AuditConfig;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Brings billing rows into the report currency. A row without a rate is a finding, never part of a sum. */
final class Exchange {
    private final AuditConfig config;

    Exchange(AuditConfig config) {
        this.config = config;
    }

    List<BillingLine> billing(List<BillingLine> rows) {
        return rows.stream().flatMap(row -> convert(row).stream()).toList();
    }

    List<Finding> findings(String app, List<BillingLine> rows) {
        return rows.stream()
                .filter(row -> convert(row).isEmpty())
                .map(row -> Finding.of(
                        Level.WARNING,
                        app,
                        row.origin().toString(),
                        "NO_RATE",
                        "An amount in " + row.currency() + " (" + row.origin() + ") is in no sum; add rates: { "
                                + row.currency() + ": ... } to audit.yml."))
                .toList();
    }

    /** An amount in the report currency; empty without a rate. */
    Optional<BigDecimal> amount(BigDecimal amount, String currency) {
        if (currency.isEmpty() || currency.equals(config.currency())) {
            return Optional.of(amount);
        }
        return Optional.ofNullable(config.rates().get(currency)).map(amount::multiply);
    }

    private Optional<BillingLine> convert(BillingLine row) {
        if (row.currency().isEmpty() || row.currency().equals(config.currency())) {
            return Optional.of(row);
        }
        return Optional.ofNullable(config.rates().get(row.currency())).map(rate -> inReportCurrency(row, rate));
    }

    private BillingLine inReportCurrency(BillingLine row, BigDecimal rate) {
        return new BillingLine(
                row.origin(),
                row.periodStart(),
                row.periodEnd(),
                row.amount().multiply(rate),
                config.currency(),
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
