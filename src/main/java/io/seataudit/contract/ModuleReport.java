package io.seataudit.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One licensed module on the as-of date ({@code rules.md#modules}), by {@link io.seataudit.contract.ModuleFigures}. Money per month in the report
 * currency, rounded; empty where no price is known. {@code used + unused + unknown = assigned}, always.
 *
 * @param used by {@link io.seataudit.contract.LicenceUse}, as {@code unused} and {@code unknown}
 * @param exposure by {@link io.seataudit.contract.ModuleMoney}, as {@code reassignable} and {@code reducible}
 * @param noticeBy by {@link io.seataudit.contract.Term}, as {@code reducibleFrom}, {@code noticePassed}, {@code termStart}, {@code termEnd}
 * @param unitPrice by {@link io.seataudit.contract.UnitPrices}, as {@code estimated}
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
