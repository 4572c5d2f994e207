package io.seataudit.vendor;

import java.math.BigDecimal;

/** A price per seat and month that no contract backs, always shown as an estimate. An empty sku: any of the product. */
public record PriceEstimate(String product, String sku, BigDecimal perMonth, String currency, String source) {}
