package io.seataudit.report;

import java.math.BigDecimal;

/** The three figures over all seats in question, per month in the report currency; never added to each other. */
public record MoneyTotals(BigDecimal exposure, BigDecimal reassignable, BigDecimal reducible, boolean estimated) {}
