package io.seataudit.charge;

import io.seataudit.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A block of credits or seats that was bought, as it falls on the period; the quantity is more than 0. */
record Purchase(
        String commitment,
        String description,
        String product,
        String sku,
        LocalDate from,
        LocalDate to,
        String unit,
        BigDecimal quantity,
        BigDecimal amount,
        String invoiceId,
        boolean accrued) {
    private static final int PLACES = 10;

    /** The purchase, what was used of it and what was not: their effective costs add up to it, to the cent. */
    List<Charge> divided(BigDecimal used, String currency) {
        BigDecimal billed = Money.round(amount, currency);
        BigDecimal consumed = used.max(BigDecimal.ZERO).min(quantity);
        BigDecimal usedCost = billed.multiply(consumed).divide(quantity, billed.scale(), RoundingMode.HALF_UP);
        List<Charge> charges = new ArrayList<>();
        charges.add(charge(ChargeKind.PURCHASE, quantity, billed, Money.round(BigDecimal.ZERO, currency)));
        if (consumed.signum() > 0) {
            charges.add(part(ChargeKind.USED, consumed, usedCost));
        }
        if (consumed.compareTo(quantity) < 0) {
            charges.add(part(ChargeKind.UNUSED, quantity.subtract(consumed), billed.subtract(usedCost)));
        }
        return charges;
    }

    /** One unit's share of the amount, ten places. */
    BigDecimal unitPrice() {
        return amount.divide(quantity, PLACES, RoundingMode.HALF_UP);
    }

    private Charge part(ChargeKind kind, BigDecimal units, BigDecimal effective) {
        return charge(kind, units, effective.subtract(effective), effective);
    }

    private Charge charge(ChargeKind kind, BigDecimal units, BigDecimal billed, BigDecimal effective) {
        return new Charge(
                kind,
                commitment,
                description,
                product,
                sku,
                from,
                to,
                unit,
                units,
                unitPrice(),
                billed,
                effective,
                invoiceId,
                accrued);
    }
}
