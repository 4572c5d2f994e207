package io.seataudit.charge;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One charge of the period, in the report currency, by {@link io.seataudit.charge.Charges}: those of a pool by
 * {@link io.seataudit.charge.PoolCharges}, those of seats by {@link io.seataudit.charge.SeatCharges}. Of each commitment, the {@code effective} cost
 * of USED and UNUSED is the {@code billed} cost of its PURCHASE, to the cent ({@code rules.md#billed-and-effective}).
 *
 * @param commitment names the purchase to which it belongs; empty: none
 * @param from first day of the charge; {@code to} its last
 * @param quantity in {@code unit}, of a PURCHASE what was bought
 * @param unitPrice ten places
 * @param accrued no invoice charges it: it follows from a contract or a plan
 */
public record Charge(
        ChargeKind kind,
        String commitment,
        String description,
        String product,
        String sku,
        LocalDate from,
        LocalDate to,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal billed,
        BigDecimal effective,
        String invoiceId,
        boolean accrued) {}
