package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One line of an invoice; the period's days are inclusive; the amount is signed as billed, in its own currency. */
public record BillingLine(
        Origin origin,
        LocalDate periodStart,
        LocalDate periodEnd,
        BigDecimal amount,
        String currency,
        String invoiceId,
        Optional<LocalDate> issuedOn,
        String product,
        String sku,
        String plan,
        Optional<BillingCycle> billingCycle,
        BillingKind kind,
        String description,
        Optional<BigDecimal> quantity,
        Optional<BigDecimal> unitPrice,
        Optional<Credits> creditsGranted,
        Optional<Credits> actionsGranted) {}
