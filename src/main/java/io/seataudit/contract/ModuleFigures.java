package io.seataudit.contract;

import io.seataudit.model.ContractLine;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The row of one module (rules.md#modules). Its dates are those of the line that can be cut first with its
 * deadline still open; where no deadline is, of the line that ends first.
 */
final class ModuleFigures {
    private final Scope scope;
    private final LicenceUse use;

    ModuleFigures(Scope scope, LicenceUse use) {
        this.scope = scope;
        this.use = use;
    }

    ModuleReport report(LicensedModule module, Optional<UnitPrice> price, ModuleMoney money) {
        Map<LicenceUse.State, Integer> counts = new EnumMap<>(LicenceUse.State.class);
        module.holdings().forEach(holding -> counts.merge(use.of(holding), 1, Integer::sum));
        Optional<Term> term = Term.of(module, scope.asOf()).stream().findFirst();
        Optional<BigDecimal> freed = price.map(each -> amount(each, money.freed()));
        return new ModuleReport(
                module.key().product(),
                module.key().sku(),
                module.purchased(),
                module.holdings().size(),
                counts.getOrDefault(LicenceUse.State.USED, 0),
                counts.getOrDefault(LicenceUse.State.UNUSED, 0),
                counts.getOrDefault(LicenceUse.State.UNKNOWN, 0),
                module.unassigned(),
                module.over(),
                price.map(each -> amount(each, money.inQuestion())),
                term.map(Term::from),
                term.flatMap(Term::noticeBy),
                price.map(each -> amount(each, BigDecimal.ONE)),
                freed,
                module.underContract() ? freed : Optional.empty(),
                term.map(Term::noticePassed).orElse(false),
                price.map(UnitPrice::estimated).orElse(false),
                day(module.lines(), ContractLine::termStart).min(Comparator.<LocalDate>naturalOrder()),
                day(module.lines(), ContractLine::termEnd).max(Comparator.<LocalDate>naturalOrder()));
    }

    private BigDecimal amount(UnitPrice price, BigDecimal licences) {
        return price.amount().times(licences).rounded(scope.currency());
    }

    private static Stream<LocalDate> day(List<ContractLine> lines, Function<ContractLine, LocalDate> of) {
        return lines.stream().map(of);
    }
}
