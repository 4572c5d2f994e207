package io.seataudit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Scopes for tests: of an application, in October 2026 in US dollars unless said otherwise, with default thresholds. */
public final class Scopes {
    private static final Period OCTOBER = Period.parse("2026-10");

    private Scopes() {}

    /** As of the end of October. */
    public static Scope october(String app) {
        return of(app, OCTOBER, OCTOBER.lastDay(), usDollars(Map.of()), History.EMPTY);
    }

    public static Scope of(String app, Period period, LocalDate asOf, ExchangeRates rates, History history) {
        return new Scope(
                app, period, asOf, ZoneOffset.UTC, rates, new PolicySet(Policy.DEFAULT, Map.of(), Map.of()), history);
    }

    /** Reported in US dollars; {@code perUnit}: dollars for one unit of another currency. */
    public static ExchangeRates usDollars(Map<String, BigDecimal> perUnit) {
        return new ExchangeRates("USD", perUnit);
    }
}
