package io.seataudit.report;

import java.math.BigDecimal;

/**
 * The three figures over all seats in question, per month in the report currency; never added to each other. Sums of
 * what {@link io.seataudit.contract.SeatMoneyRules} says of each seat ({@code rules.md#seat-money}).
 */
public record MoneyTotals(BigDecimal exposure, BigDecimal reassignable, BigDecimal reducible, boolean estimated) {}
