package io.seataudit.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One licensed module on the as-of date (rules.md#modules). Money per month in the report currency,
 * rounded; empty where no price is known. {@code used + unused + unknown = assigned}, always.
 */
public record ModuleReport(
        String product,
        String sku,
        BigDecimal purchased,
        int assigned,
        int used,
        int unused,
        int unknown,
        BigDecimal unassigned,
        BigDecimal over,
        Optional<BigDecimal> exposure,
        Optional<LocalDate> reducibleFrom,
        Optional<LocalDate> noticeBy,
        Optional<BigDecimal> unitPrice,
        Optional<BigDecimal> reassignable,
        Optional<BigDecimal> reducible,
        boolean noticePassed,
        boolean estimated,
        Optional<LocalDate> termStart,
        Optional<LocalDate> termEnd) {}
