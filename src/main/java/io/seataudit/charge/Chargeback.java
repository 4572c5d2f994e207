package io.seataudit.charge;

import io.seataudit.model.Credits;
import java.math.BigDecimal;

/**
 * What a department (and cost centre) is charged, in the report currency, rounded, by {@link io.seataudit.charge.Chargebacks}; the
 * rows of an application add up to what it was billed in the period, the residue on the last line. {@code seats} held and
 * {@code credits} burned.
 */
public record Chargeback(String department, String costCenter, int seats, Credits credits, BigDecimal amount) {}
