package io.seataudit.contract;

import io.seataudit.model.BillingCycle;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Ratio;
import io.seataudit.model.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The price of a licence: from the contract, then the seat price of the config, then an estimate (rules.md#unit-price).
 * Lines of one key at different prices give one blended price: their value by their quantity. A line in a
 * currency without a rate leaves its module without a price, for a sum that lacks a part would pass for the whole.
 */
final class UnitPrices {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Scope scope;
    private final ContractFacts facts;
    private final Map<ModuleKey, BigDecimal> estimates = new HashMap<>();
    private final NavigableSet<String> withoutRate = new TreeSet<>();

    UnitPrices(Scope scope, ContractFacts facts) {
        this.scope = scope;
        this.facts = facts;
        facts.estimates().forEach((key, price) -> estimates.put(Entitlements.folded(key.product(), key.sku()), price));
    }

    /** {@code sole}: the only module of the application, so that the price of a seat is that of its licence. */
    Optional<UnitPrice> of(LicensedModule module, boolean sole) {
        if (module.lines().stream()
                .anyMatch(line -> line.unitPrice().isPresent() && rate(line).isEmpty())) {
            module.lines().stream()
                    .filter(line -> rate(line).isEmpty())
                    .map(ContractLine::currency)
                    .forEach(withoutRate::add);
            return Optional.empty();
        }
        Optional<UnitPrice> contract = blended(module);
        if (contract.isPresent()) {
            return contract;
        }
        if (sole && facts.seatPrice().isPresent()) {
            return facts.seatPrice().map(price -> new UnitPrice(Ratio.of(price), UnitPrice.Source.CONFIG));
        }
        return estimate(module).map(price -> new UnitPrice(Ratio.of(price), UnitPrice.Source.ESTIMATE));
    }

    /** An estimate without a sku is for any of the product. */
    private Optional<BigDecimal> estimate(LicensedModule module) {
        ModuleKey key = module.key();
        return Optional.ofNullable(estimates.get(Entitlements.folded(key.product(), key.sku())))
                .or(() -> Optional.ofNullable(estimates.get(Entitlements.folded(key.product(), ""))));
    }

    /** Currencies of contract lines that could not be converted. */
    NavigableSet<String> currenciesWithoutRate() {
        return withoutRate;
    }

    private Optional<UnitPrice> blended(LicensedModule module) {
        Ratio value = Ratio.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        Optional<Ratio> last = Optional.empty();
        for (ContractLine line : module.lines()) {
            if (line.unitPrice().isPresent()) {
                Ratio price = monthly(line, line.unitPrice().get());
                value = value.plus(price.times(line.quantity()));
                quantity = quantity.add(line.quantity());
                last = Optional.of(price);
            }
        }
        Optional<Ratio> price = quantity.signum() > 0 ? Optional.of(value.by(quantity)) : last;
        return price.map(amount -> new UnitPrice(amount, UnitPrice.Source.CONTRACT));
    }

    private Ratio monthly(ContractLine line, BigDecimal price) {
        Ratio converted = Ratio.of(price.multiply(rate(line).orElseThrow()));
        return line.per() == BillingCycle.YEARLY ? converted.by(MONTHS) : converted;
    }

    private Optional<BigDecimal> rate(ContractLine line) {
        return scope.rates().rate(line.currency());
    }
}
